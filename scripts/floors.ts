// Compares a judge's report on real pages with the floors of tests/corpus-floors.json, which only ever rise.
import { readFileSync } from 'node:fs';

const FLOORS = 'tests/corpus-floors.json';

interface Floors {
  /** May not fall below. */
  least: Record<string, number>;
  /** May not grow above. */
  most: Record<string, number>;
}

type Total = Record<string, number | string>;

/** The judge writes parts as "35/36": the first number counts. */
function numberOf(total: Total, name: string): number {
  const value = Number.parseFloat(String(total[name]));
  if (Number.isNaN(value)) throw new Error(`The judge's report has no number "${name}", which ${FLOORS} asks for.`);
  return value;
}

interface Row {
  name: string;
  floor: string;
  value: string;
  holds: boolean;
  better: boolean;
}

function rowsOf(floors: Floors, total: Total): Row[] {
  const row = (name: string, floor: number, sign: 1 | -1): Row => {
    const ahead = (numberOf(total, name) - floor) * sign;
    return { name, floor: `${sign === 1 ? '≥' : '≤'} ${floor}`, value: String(total[name]), holds: ahead >= 0, better: ahead > 0 };
  };
  return [
    ...Object.entries(floors.least).map(([name, floor]) => row(name, floor, 1)),
    ...Object.entries(floors.most).map(([name, floor]) => row(name, floor, -1)),
  ];
}

const wordFor = ({ holds, better }: Row) => (holds ? (better ? 'better: raise the floor' : 'holds') : 'FALLEN');

/** Takes the name of what the judge wrote with --json. */
export async function main([report]: string[]): Promise<number> {
  if (!report) {
    console.error('usage: node scripts/run.mjs floors REPORT.json');
    return 2;
  }
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;
  const { total } = JSON.parse(readFileSync(report, 'utf8')) as { total: Total };
  const rows = rowsOf(floors, total);
  for (const row of rows) console.log(`${row.name.padEnd(18)}${row.value.padStart(10)}   ${row.floor.padEnd(10)} ${wordFor(row)}`);
  const unguarded = Object.keys(total).filter((name) => name !== 'pages' && !rows.some((row) => row.name === name));
  if (unguarded.length > 0) console.log(`without a floor in ${FLOORS}: ${unguarded.join(', ')}`);
  const failed = rows.filter(({ holds }) => !holds).length;
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  return failed === 0 && rows.length > 0 ? 0 : 1;
}

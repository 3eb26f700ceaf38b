// What is in the box besides our own work: the list that the build makes of the packages it bundled.

export interface Licence {
  name: string;
  version: string;
  /** As the package names it: `MIT`, `(MPL-2.0 OR Apache-2.0)`. */
  licence: string;
  text: string;
}

/** Written by `scripts/licences.ts`. */
const FILE = '/licences.json';

const isLicence = (raw: unknown): raw is Licence =>
  typeof raw === 'object' &&
  raw !== null &&
  ['name', 'version', 'licence', 'text'].every((key) => typeof (raw as Record<string, unknown>)[key] === 'string');

/** Of a list that is none nothing is left; what is no licence is left out. */
export function parseLicences(raw: unknown): Licence[] {
  return Array.isArray(raw) ? raw.filter(isLicence) : [];
}

export async function readLicences(): Promise<Licence[]> {
  return parseLicences(await (await fetch(FILE)).json());
}

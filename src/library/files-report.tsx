// What an import or a restore came to, or would: the counts, and each file that was not taken with its reason.
import type { Count } from '../backup/restore.ts';
import type { Refusal } from '../imports/imported.ts';
import { underscored } from '../platform/underscored.ts';
import { language, word } from '../platform/words.ts';

export const refusalWord = (refusal: Refusal) => word(`refused_${underscored(refusal)}`);

interface FilesReportProps {
  count: Count;
  refused: readonly { file: string; refusal: Refusal }[];
  missing: number;
  /** Damaged in the backup, with their articles restored. */
  lostPictures?: number;
  /** Nothing is done yet. */
  planned?: boolean;
}

/** More would only be scrolled past; the count above says how many there are. */
const MOST_NAMED = 200;

function Counted({ name, words, count }: { name: string; words: string; count: number }) {
  return (
    <div data-count={name}>
      <dt>{words}</dt>
      <dd>{count.toLocaleString(language())}</dd>
    </div>
  );
}

export function FilesReport({ count, refused, missing, lostPictures = 0, planned = false }: FilesReportProps) {
  const damaged = count.damaged + missing;
  return (
    <>
      <dl class="report" data-report>
        <Counted name="added" words={word(planned ? 'files_to_add' : 'files_added')} count={count.added} />
        {count.merged > 0 && <Counted name="merged" words={word(planned ? 'files_to_merge' : 'files_merged')} count={count.merged} />}
        <Counted name="present" words={word('files_present')} count={count.present} />
        {count.withheld > 0 && <Counted name="withheld" words={word('files_withheld')} count={count.withheld} />}
        {damaged > 0 && <Counted name="damaged" words={word('files_damaged')} count={damaged} />}
        {lostPictures > 0 && <Counted name="pictures" words={word('files_lost_pictures')} count={lostPictures} />}
        {refused.length > 0 && <Counted name="refused" words={word('files_refused')} count={refused.length} />}
      </dl>
      {refused.length > 0 && (
        <ul class="refused">
          {refused.slice(0, MOST_NAMED).map(({ file, refusal }) => (
            <li key={file} data-code={refusal}>
              <b>{file}</b> <span>{refusalWord(refusal)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

// The earlier copies of the open article, and what Sina changed, character by character.
import { type ChangeObject, diffChars } from 'diff';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { language, word } from '../platform/words.ts';
import type { Copy, RevisionRow } from '../shelf/record.ts';
import { revisionsOf } from '../shelf/revisions.ts';
import { momentOf } from '../ui/times.ts';
import { isVersions } from './address.ts';

/** Longer than any change of words takes; two wholly different texts are shown one after the other instead. */
const PATIENCE = 400;

interface Words {
  title: string;
  text: string;
}

const whole = ({ title, text }: Words): string => `${title}\n${text}`;

export function differenceOf(before: Words, after: Words): ChangeObject<string>[] {
  const found = diffChars(whole(before), whole(after), { timeout: PATIENCE });
  const replaced = [
    { value: whole(before), added: false, removed: true, count: 0 },
    { value: whole(after), added: true, removed: false, count: 0 },
  ];
  return found ?? replaced;
}

function Difference({ before, after }: { before: Words; after: Words }) {
  const changes = useMemo(() => differenceOf(before, after), [before, after]);
  return (
    <p class="difference" lang="zh-CN" data-difference>
      {changes.map(({ value, added, removed }, at) => {
        // changes have no identity but their place.
        if (added) return <ins key={at}>{value}</ins>;
        // changes have no identity but their place.
        return removed ? <del key={at}>{value}</del> : <span key={at}>{value}</span>;
      })}
    </p>
  );
}

/** Each earlier copy beside the one after it. */
export function Revisions({ copy }: { copy: Copy }) {
  const [earlier, setEarlier] = useState<RevisionRow[]>([]);
  useEffect(() => {
    let wanted = true;
    revisionsOf(copy.id).then(
      (found) => wanted && setEarlier(found),
      (thrown: unknown) => console.error('the earlier copies could not be read', thrown),
    );
    return () => {
      wanted = false;
    };
  }, [copy.id, copy.revision]);
  if (copy.revision === 1) return null;
  const isAsked = isVersions(location.hash);
  return (
    <details class="revisions" data-revisions={earlier.length} open={isAsked}>
      <summary>{word('library_revisions', copy.revision)}</summary>
      {[...earlier].reverse().map((revision, at) => {
        const after = earlier.find((other) => other.revision === revision.revision + 1)?.article ?? copy;
        return (
          <details key={revision.revision} open={isAsked && at === 0}>
            <summary>{word('library_revision', revision.revision, momentOf(revision.copiedAt, language()))}</summary>
            <Difference before={revision.article} after={after} />
          </details>
        );
      })}
    </details>
  );
}

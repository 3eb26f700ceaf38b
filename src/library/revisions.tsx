// The earlier copies of the open article, and what Sina changed: changed paragraphs with their neighbours' number between them.
// Nothing in here has a key but its place: two copies never change while they are shown.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ErrorCode, faultOf } from '../article/errors.ts';
import { language, word } from '../platform/words.ts';
import type { Copy, RevisionRow } from '../shelf/record.ts';
import { revisionsOf } from '../shelf/revisions.ts';
import { momentOf, shownTime } from '../ui/times.ts';
import { isVersions } from './address.ts';
import { differenceOf, type FactChange, factChangesOf, type Piece, type Stated, type Words } from './difference.ts';
import { Fault } from './places.tsx';

function Changed({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p class="difference-changed">
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'added') return <ins key={at}>{text}</ins>;
        return kind === 'removed' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>;
      })}
    </p>
  );
}

const FACT_WORDS = {
  originalTitle: () => word('library_original_title'),
  source: () => word('operator_source'),
  origin: () => word('library_origin'),
  author: () => word('operator_author'),
  editor: () => word('category_editor'),
  date: () => word('operator_date'),
  images: () => word('storage_pictures'),
} satisfies Record<FactChange['fact'], () => string>;

function FactLine({ fact, before, after }: FactChange) {
  const said = fact === 'date' ? shownTime : (text: string) => text;
  return (
    <p class="difference-fact" data-fact={fact}>
      <span class="label" lang={language()}>
        {FACT_WORDS[fact]()}
      </span>
      {before !== '' && <del>{said(before)}</del>}
      {after !== '' && <ins>{said(after)}</ins>}
    </p>
  );
}

type Compared = Words & Stated;

function Difference({ before, after }: { before: Compared; after: Compared }) {
  const parts = useMemo(() => differenceOf(before, after), [before, after]);
  return (
    <div class="difference" lang="zh-CN" data-difference>
      {factChangesOf(before, after).map((change) => (
        <FactLine key={change.fact} {...change} />
      ))}
      {parts.map((part, at) =>
        'same' in part ? (
          <details key={at} class="difference-same">
            <summary lang={language()}>{word('library_unchanged', part.same.length)}</summary>
            {part.same.map((text, place) => (
              <p key={place}>{text}</p>
            ))}
          </details>
        ) : (
          <Changed key={at} pieces={part.pieces} />
        ),
      )}
    </div>
  );
}

/** Worked out when the reader opens it, not before. */
function Revision({ revision, isOpen, after }: { revision: RevisionRow; isOpen: boolean; after: Compared }) {
  const [open, setOpen] = useState(isOpen);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{word('library_revision', revision.revision, momentOf(revision.copiedAt, language()))}</summary>
      {open && <Difference before={revision.article} after={after} />}
    </details>
  );
}

/** Each earlier copy beside the one after it. */
export function Revisions({ copy }: { copy: Copy }) {
  const [earlier, setEarlier] = useState<RevisionRow[]>([]);
  const [fault, setFault] = useState<ErrorCode | null>(null);
  useEffect(() => {
    let wanted = true;
    revisionsOf(copy.id).then(
      (found) => {
        if (!wanted) return;
        setEarlier(found);
        setFault(null);
      },
      (thrown: unknown) => wanted && setFault(faultOf(thrown).code),
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
      {fault !== null && <Fault code={fault} />}
      {earlier
        .map((revision, at) => (
          <Revision
            key={revision.revision}
            revision={revision}
            isOpen={isAsked && at === earlier.length - 1}
            after={earlier[at + 1]?.article ?? copy}
          />
        ))
        .reverse()}
    </details>
  );
}

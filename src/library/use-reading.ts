// An article that is opened has been read, and its page is called by it.
import { useEffect } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { mark } from '../shelf/marks.ts';
import type { Copy } from '../shelf/record.ts';

export function useReading(copy: Copy | null): void {
  const id = copy?.id;
  const isNew = copy !== null && !copy.read && copy.deletedAt === '';
  // once for each article; marked unread again it stays so while it is open.
  useEffect(() => {
    if (id === undefined || !isNew) return;
    mark([id], () => ({ read: true })).catch((thrown: unknown) => console.error('could not be marked as read', thrown));
  }, [id]);
  useEffect(() => {
    document.title = copy === null ? word('library_title') : `${copy.title || word('ui_untitled')} · ${word('library_title')}`;
  }, [copy]);
}

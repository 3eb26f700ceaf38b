// Files dropped anywhere on the library, not only on a small place.
import { useEffect, useState } from 'preact/hooks';
import type { GivenFile } from '../imports/import-file.ts';
import { droppedFiles } from './dropped-files.ts';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** True while files are held over the page. Without `preventDefault` the browser would leave the library and open the file. */
export function useDrop(onFiles: (files: GivenFile[]) => void, onFault: (thrown: unknown) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      droppedFiles(event.dataTransfer).then((files) => {
        if (files.length > 0) onFiles(files);
      }, onFault);
    };
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onFiles, onFault]);
  return over;
}

// The list of formats, which is the export menu, and how a copy becomes a file in one of them.
import { fileNameOf } from './file-name.ts';
import type { Exported, Format } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';

export const FORMATS: readonly Format[] = [markdown, html];

export interface ExportedFile {
  name: string;
  mime: string;
  text: string;
}

export function exportAs(format: Format, copy: Exported): ExportedFile {
  return { name: `${fileNameOf(copy)}.${format.extension}`, mime: format.mime, text: format.write(copy) };
}

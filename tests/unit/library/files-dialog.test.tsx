// Files dropped while others are being read are refused in words, and what is being read can still be stopped.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../src/article/errors.ts';
import type { Watch } from '../../../src/backup/restore.ts';
import { FilesDialog } from '../../../src/library/files-dialog.tsx';

const fake = vi.hoisted(() => ({ takeFiles: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: () => '' } } }));
vi.mock('../../../src/library/keep.ts', () => ({ keeper: {} }));
vi.mock('../../../src/library/take-files.ts', () => fake);

describe('the dialog for files', () => {
  it('takes no files while it reads others, says so, and still stops those', async () => {
    // jsdom knows no modal dialogs.
    HTMLDialogElement.prototype.showModal = () => undefined;
    fake.takeFiles.mockReturnValue(new Promise(() => undefined));
    const place = document.createElement('div');
    const drop = (name: string) =>
      act(() => render(<FilesDialog given={[{ path: name, content: new Blob(['x']) }]} onClose={() => undefined} onKept={() => undefined} />, place));
    await drop('first.md');
    expect(place.querySelector('[data-code="busy"]')).toBeNull();
    await drop('second.md');
    expect(place.querySelector('[data-code="busy"]')?.textContent).toBe('files_busy');
    expect(fake.takeFiles).toHaveBeenCalledTimes(1);
    const watch: Watch | undefined = fake.takeFiles.mock.calls[0]?.[2];
    await act(() => place.querySelector<HTMLElement>('[data-action="cancel"]')?.click());
    expect(watch?.signal.aborted).toBe(true);
  });

  it('shows what was taken in before the disk was full, beside that it is', async () => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    const report = { added: 3, merged: 0, present: 1, refused: [{ file: 'x.txt', refusal: 'unknown-kind' }], stopped: true };
    fake.takeFiles.mockResolvedValue({ report: { ...report, fault: new AppError('shelf-full', 'no room') } });
    const place = document.createElement('div');
    await act(() =>
      render(<FilesDialog given={[{ path: 'a.md', content: new Blob(['x']) }]} onClose={() => undefined} onKept={() => undefined} />, place),
    );
    await vi.waitFor(() => expect(place.querySelector('[data-error][data-code="shelf-full"]')).not.toBeNull());
    expect(place.querySelector('[role="status"]')?.textContent).toBe('files_stopped');
    expect([...place.querySelectorAll('[data-count] dd')].map((count) => count.textContent)).toEqual(['3', '1', '1']);
    expect(place.querySelector('.refused')?.textContent).toContain('x.txt');
  });
});

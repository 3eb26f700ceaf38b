// The settings: their sections on one side, the one that the address names beside them.
import { useCallback, useEffect, useLayoutEffect } from 'preact/hooks';
import { word } from '../../platform/words.ts';
import { BackIcon, Mark } from '../../ui/icons.tsx';
import { Fault } from '../places.tsx';
import { Said, useSaying } from '../said.tsx';
import { useLook } from '../use-look.ts';
import { About } from './about.tsx';
import { ChannelsSection } from './channels.tsx';
import { Cleaning } from './cleaning.tsx';
import { Privacy } from './privacy.tsx';
import { Reading } from './reading.tsx';
import { SECTIONS, type Section, sectionAddress } from './section.ts';
import { Shortcuts } from './shortcuts.tsx';
import { Storage } from './storage.tsx';
import { useSettings } from './use-settings.ts';

export function Settings({ section }: { section: Section }) {
  const look = useLook();
  const choices = useSettings();
  const { saying, say } = useSaying();
  const onSaid = useCallback((words: string) => say({ words }), [say]);
  useEffect(() => {
    document.title = `${word(`settings_${section}`)} · ${word('settings_title')}`;
  }, [section]);
  // A section begins at its beginning, however far down the one before was.
  useLayoutEffect(() => scrollTo({ top: 0, behavior: 'instant' }), [section]);
  const contents = (): preact.JSX.Element => {
    switch (section) {
      case 'cleaning':
        return <Cleaning choices={choices} />;
      case 'channels':
        return <ChannelsSection choices={choices} />;
      case 'reading':
        return <Reading choices={choices} look={look} />;
      case 'shortcuts':
        return <Shortcuts choices={choices} />;
      case 'storage':
        return <Storage onSaid={onSaid} />;
      case 'privacy':
        return <Privacy />;
      case 'about':
        return <About />;
    }
  };
  return (
    <div class="settings-screen">
      <header class="library-head">
        <Mark size={24} />
        <h1 tabIndex={-1}>{word('settings_title')}</h1>
        <a class="button button-link head-library" href="#list">
          <BackIcon />
          {word('popup_library')}
        </a>
      </header>
      <div class="settings-desk">
        <nav class="settings-nav" aria-label={word('settings_title')}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a class="side-entry" href={sectionAddress(name)} aria-current={name === section ? 'page' : undefined}>
                  {word(`settings_${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main class="settings" data-section={section} key={section}>
          <h2>{word(`settings_${section}`)}</h2>
          {contents()}
          {choices.task.fault !== null && <Fault code={choices.task.fault.code} onRetry={choices.task.again} />}
        </main>
      </div>
      <Said saying={saying} />
    </div>
  );
}

// Which screen the address asks for: the library itself, its settings, or what a reader sees first. The last two are loaded when they are needed.
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { faultOf } from '../article/errors.ts';
import { Library } from './library.tsx';
import { Fault } from './places.tsx';
import { isWelcome, type Section, sectionIn } from './settings/section.ts';
import { useAddress } from './use-address.ts';

type Rare = { Settings: FunctionComponent<{ section: Section }>; Welcome: FunctionComponent };

async function rareScreens(): Promise<Rare> {
  const [{ Settings }, { Welcome }] = await Promise.all([import('./settings/settings.tsx'), import('./welcome/welcome.tsx')]);
  return { Settings, Welcome };
}

function useRareScreens(isNeeded: boolean): { rare: Rare | null; fault: unknown } {
  const [rare, setRare] = useState<Rare | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    if (isNeeded) rareScreens().then((loaded) => setRare(() => loaded), setFault);
  }, [isNeeded]);
  return { rare, fault };
}

/** What was pressed to come here is gone with its screen: the focus goes to the heading of the next one, and not to the top of the document. */
function useArrival(screen: string, isThere: boolean): void {
  const last = useRef(screen);
  useEffect(() => {
    if (!isThere || last.current === screen) return;
    last.current = screen;
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [screen, isThere]);
}

export function Screens() {
  const hash = useAddress();
  const section = sectionIn(hash);
  const screen = section !== null ? 'settings' : isWelcome(hash) ? 'welcome' : 'library';
  const { rare, fault } = useRareScreens(screen !== 'library');
  useArrival(screen, screen === 'library' || rare !== null);
  if (screen === 'library') return <Library />;
  if (fault !== null) return <Fault code={faultOf(fault).code} onRetry={() => location.reload()} />;
  if (rare === null) return null;
  return section === null ? <rare.Welcome /> : <rare.Settings section={section} />;
}

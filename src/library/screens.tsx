// Which screen the address asks for: the library itself, its settings, or what a reader sees first. The last two are loaded when they are needed.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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

function RareScreen({ section }: { section: Section | null }) {
  const [screens, setScreens] = useState<Rare | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    rareScreens().then((loaded) => setScreens(() => loaded), setFault);
  }, []);
  if (fault !== null) return <Fault code={faultOf(fault).code} onRetry={() => location.reload()} />;
  if (screens === null) return null;
  return section === null ? <screens.Welcome /> : <screens.Settings section={section} />;
}

export function Screens() {
  const hash = useAddress();
  const section = sectionIn(hash);
  return section !== null || isWelcome(hash) ? <RareScreen section={section} /> : <Library />;
}

// What is kept and where, what was asked for and why, what is never done; and the way to remove all of it.
import { word } from '../../platform/words.ts';
import { Erase } from './erase.tsx';

const KEPT = [() => word('privacy_kept_library'), () => word('privacy_kept_settings'), () => word('privacy_kept_places')];
const ASKED = [
  () => word('privacy_asked_sites'),
  () => word('privacy_asked_pictures'),
  () => word('privacy_asked_blocked'),
  () => word('privacy_asked_storage'),
  () => word('privacy_asked_menus'),
  () => word('privacy_asked_requests'),
  () => word('privacy_asked_channels'),
];
const NEVER = [() => word('privacy_never_sent'), () => word('privacy_never_elsewhere'), () => word('privacy_requests')];

function Points({ title, points }: { title: string; points: readonly (() => string)[] }) {
  return (
    <div class="option-group">
      <h3>{title}</h3>
      <ul class="points">
        {points.map((point) => (
          <li key={point()}>{point()}</li>
        ))}
      </ul>
    </div>
  );
}

export function Privacy() {
  return (
    <>
      <p class="settings-lead">{word('privacy_about')}</p>
      <Points title={word('privacy_kept')} points={KEPT} />
      <Points title={word('privacy_asked')} points={ASKED} />
      <Points title={word('privacy_never')} points={NEVER} />
      <Erase />
    </>
  );
}

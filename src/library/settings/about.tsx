// Which version of what this is, who made it and who did not, and whose work is in it.
import { useEffect, useState } from 'preact/hooks';
import { type ErrorCode, faultOf } from '../../article/errors.ts';
import { VERSION } from '../../backup/layout.ts';
import { browser } from '../../platform/browser.ts';
import { word } from '../../platform/words.ts';
import { STEPS } from '../../shelf/steps.ts';
import { Mark } from '../../ui/icons.tsx';
import { Fault } from '../places.tsx';
import { type Licence, readLicences } from './licences.ts';

/** Firefox 152, Edge 148, Chrome 156: as the browser calls itself, which is all that a report needs. */
export function browserIn(agent: string): string {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome)\w*\/(\d+)/.exec(agent.replace(/Chrome\/\S+ (.*(?:Edg|OPR))/, '$1')) ?? [];
  if (name === undefined) return agent;
  return `${name === 'Edg' ? 'Edge' : name === 'OPR' ? 'Opera' : name} ${version}`;
}

function Licences() {
  const [licences, setLicences] = useState<Licence[] | null>(null);
  const [fault, setFault] = useState<ErrorCode | null>(null);
  useEffect(() => {
    readLicences().then(setLicences, (thrown: unknown) => setFault(faultOf(thrown).code));
  }, []);
  return (
    <div class="option-group">
      <h3>{word('about_licences')}</h3>
      <p>{word('about_licences_about')}</p>
      {fault !== null && <Fault code={fault} />}
      <div class="licences">
        {licences?.map(({ name, version, licence, text }) => (
          <details class="licence" key={name} data-package={name}>
            <summary>
              <span>
                {name} {version}
              </span>
              <span class="label">{licence}</span>
            </summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to reach what scrolls */}
            <pre lang="en" tabIndex={0}>
              {text}
            </pre>
          </details>
        ))}
      </div>
    </div>
  );
}

export function About() {
  return (
    <>
      <p class="about-name">
        <Mark size={32} />
        <span>
          <b>{word('extensionName')}</b>
          <small>{word('extensionDescription')}</small>
        </span>
      </p>
      <dl class="facts">
        <div data-fact="version">
          <dt>{word('about_version')}</dt>
          <dd>{browser.runtime.getManifest().version}</dd>
        </div>
        <div data-fact="formats">
          <dt>{word('about_formats')}</dt>
          <dd>{word('about_formats_of', STEPS.length, VERSION)}</dd>
        </div>
        <div data-fact="browser">
          <dt>{word('about_browser')}</dt>
          <dd>{browserIn(navigator.userAgent)}</dd>
        </div>
      </dl>
      <div class="option-group">
        <h3>{word('about_unofficial')}</h3>
        <p>{word('about_unofficial_about')}</p>
        <p>{word('about_free')}</p>
        <p>
          <a href="#welcome">{word('about_welcome')}</a>
        </p>
      </div>
      <Licences />
    </>
  );
}

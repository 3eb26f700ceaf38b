// Reads an article's HTML back into an outline: the same notation in which the generator states the truth.

function inlineOf(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (!(child instanceof Element)) return child.nodeValue ?? '';
      if (child.localName === 'br') return '\n';
      if (child.localName === 'a') return `[${inlineOf(child)}](${child.getAttribute('href') ?? ''})`;
      return `<${child.localName}>${inlineOf(child)}</${child.localName}>`;
    })
    .join('');
}

function tableOf(table: Element): string {
  const cell = (one: Element): string => {
    const [columns, rows] = ['colspan', 'rowspan'].map((name) => Number(one.getAttribute(name) ?? 1));
    return `${one.localName === 'th' ? '#' : ''}${one.textContent}${columns === 1 && rows === 1 ? '' : `(${columns}x${rows})`}`;
  };
  return [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td, th')].map(cell).join('|')).join('/');
}

function lineOf(element: Element, path: string): string[] {
  const name = element.localName;
  if (['blockquote', 'ul', 'ol'].includes(name)) return [...element.children].flatMap((child) => lineOf(child, `${path}${name}>`));
  if (name === 'table') return [`${path}table:${tableOf(element)}`];
  if (name === 'figure') {
    const caption = element.querySelector('figcaption')?.textContent ?? '';
    return [`${path}figure:${element.querySelector('img')?.getAttribute('src')}|${caption}`];
  }
  return [`${path}${name}:${inlineOf(element)}`];
}

export function outlineOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].flatMap((child) =>
    child instanceof Element ? lineOf(child, '') : (child.nodeValue ?? '').trim() === '' ? [] : [`loose:${child.nodeValue}`],
  );
}

/** What a second parse finds that could run or lead anywhere but to the web. */
export function dangersOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].flatMap((element) => {
    const dangers = ['script', 'style', 'iframe', 'object', 'embed', 'svg', 'math', 'form', 'base', 'link', 'meta'].includes(element.localName)
      ? [element.localName]
      : [];
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'style' || name === 'id' || name === 'name') dangers.push(`${element.localName} ${name}`);
      if (['href', 'src'].includes(name) && !/^https?:\/\//.test(value)) dangers.push(`${name}=${value}`);
    }
    return dangers;
  });
}

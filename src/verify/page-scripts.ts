import { QuoteType, Tokenizer } from 'htmlparser2';

/** Of a URL. Browsers accept longer ones, servers do not; and each script would repeat a long base. */
const maxUrlLength = 8_192;
/** Of one page, also if several name the same script. */
const maxReferences = 10_000;

const javaScript = /^(?:text|application)\/(?:x-)?(?:java|ecma)script(?:1\.\d)?$/;
/** Cloudflare's Rocket Loader puts a number in front of the type, and runs the script itself. */
const deferredByProxy = /^[\da-f]+-(?=text\/|application\/|module$)/;
/** Elements whose content a browser with JavaScript neither shows nor runs, or that have other rules for their content. */
const contexts = ['template', 'noscript', 'svg', 'math'] as const;

type Attributes = ReadonlyMap<string, string>;

/**
 * The URLs of the scripts that a page loads, each once: `script src` and `modulepreload`.
 *
 * Only the tokenizer of the parser is used. Building a tree of nested elements takes quadratic time, which a hostile
 * page could use to keep the step busy.
 */
export function scriptUrls(html: string, pageUrl: URL): readonly URL[] {
  const urls = new Map<string, URL>();
  let base: URL | undefined;
  let referenceCount = 0;
  readTags(html, (name, attributes) => {
    // The first base counts, also if it cannot be used: https://html.spec.whatwg.org/#the-base-element
    if (name === 'base' && attributes.has('href')) base ??= resolve(attributes.get('href'), pageUrl) ?? pageUrl;
    const reference = scriptReference(name, attributes);
    if (reference === undefined || referenceCount >= maxReferences) return;
    referenceCount += 1;
    const url = resolve(reference, base ?? pageUrl);
    if (url && !urls.has(url.href)) urls.set(url.href, url);
  });
  return [...urls.values()];
}

function scriptReference(name: string, attributes: Attributes): string | undefined {
  if (name === 'link' && wordsOf(attributes.get('rel')).includes('modulepreload')) return attributes.get('href');
  return name === 'script' && isScriptType(attributes.get('type')) ? attributes.get('src') : undefined;
}

/** Other types are data, or are run by a library. */
function isScriptType(type = ''): boolean {
  const name = type.trim().toLowerCase().replace(deferredByProxy, '');
  return name === '' || name === 'module' || javaScript.test(name);
}

function wordsOf(text = ''): readonly string[] {
  return text.toLowerCase().split(/\s/);
}

/** Undefined for `data:`, `javascript:` and everything else that is not loaded from a server. */
function resolve(reference: string | undefined, base: URL): URL | undefined {
  if (reference === undefined || reference.trim() === '' || reference.length > maxUrlLength) return undefined;
  const url = URL.parse(reference, base.href);
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > maxUrlLength) return undefined;
  // Each of these parses the URL again.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  if (url.href.includes('#')) url.hash = '';
  return url;
}

/** Calls back for each start tag outside of templates and `noscript`, in the order of the page. */
function readTags(html: string, onTag: (name: string, attributes: Attributes) => void): void {
  const depth = new Map<string, number>(contexts.map((name) => [name, 0]));
  const isInside = (...names: readonly (typeof contexts)[number][]) => names.some((name) => (depth.get(name) ?? 0) > 0);
  const enter = (name: string, step: 1 | -1) => {
    const current = depth.get(name);
    if (current !== undefined) depth.set(name, Math.max(0, current + step));
  };
  let [tag, attribute, parts]: [string, string, string[]] = ['', '', []];
  let attributes = new Map<string, string>();
  const endTag = () => {
    if (!isInside('template', 'noscript')) onTag(tag, attributes);
    // The scripts of a declarative shadow root run.
    if (!(tag === 'template' && attributes.has('shadowrootmode'))) enter(tag, 1);
  };
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        parts = [];
      },
      onattribdata: (start, end) => void parts.push(html.slice(start, end)),
      onattribentity: (codePoint) => void parts.push(String.fromCodePoint(codePoint)),
      onattribend(quote) {
        if (!attributes.has(attribute)) attributes.set(attribute, quote === QuoteType.NoValue ? '' : parts.join(''));
      },
      onopentagend: endTag,
      onselfclosingtag() {
        const isForeign = isInside('svg', 'math') || tag === 'svg' || tag === 'math';
        endTag();
        if (isForeign) enter(tag, -1);
      },
      onclosetag: (start, end) => enter(html.slice(start, end).toLowerCase(), -1),
      isInForeignContext: () => isInside('svg', 'math'),
      ...{ oncdata: ignore, oncomment: ignore, ondeclaration: ignore, onend: ignore },
      ...{ onprocessinginstruction: ignore, ontext: ignore, ontextentity: ignore },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

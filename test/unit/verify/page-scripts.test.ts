import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { scriptUrls } from '../../../src/verify/page-scripts.ts';

const pageUrl = new URL('https://shop.example/en/cart');

function urlsIn(html: string): readonly string[] {
  return scriptUrls(html, pageUrl).map(({ href }) => href);
}

describe('these scripts are loaded', () => {
  test.each([
    ['a relative URL', '<script src="app.js"></script>', 'https://shop.example/en/app.js'],
    ['a path', '<script src=/app.js></script>', 'https://shop.example/app.js'],
    ['a URL without scheme', "<script src='//cdn.example/app.js'></script>", 'https://cdn.example/app.js'],
    ['upper case', '<SCRIPT SRC=/app.js></SCRIPT>', 'https://shop.example/app.js'],
    ['entities', '<script src="/a.js?x=1&amp;y=2&#x26;z"></script>', 'https://shop.example/a.js?x=1&y=2&z'],
    ['a fragment, which is not sent', '<script src="/a.js#top"></script>', 'https://shop.example/a.js'],
    [
      'credentials, which are not sent',
      '<script src="https://u:p@shop.example/a.js"></script>',
      'https://shop.example/a.js',
    ],
    ['a module', '<script type=module src=/a.js></script>', 'https://shop.example/a.js'],
    ['a type', '<script type=" Text/JavaScript " src=/a.js></script>', 'https://shop.example/a.js'],
    ['an older type', '<script type=application/x-javascript src=/a.js></script>', 'https://shop.example/a.js'],
    [
      'a script that Rocket Loader defers',
      '<script type="5f3cab-text/javascript" src=/a.js></script>',
      'https://shop.example/a.js',
    ],
    ['a preloaded module', '<link rel="MODULEPRELOAD" href=/a.js>', 'https://shop.example/a.js'],
    ['a base', '<base href=/v1/><script src=a.js></script>', 'https://shop.example/v1/a.js'],
    [
      'a base on another host',
      '<base href=//cdn.example/v1/><script src=a.js></script>',
      'https://cdn.example/v1/a.js',
    ],
    ['a base that cannot be used', '<base href=data:x><script src=/a.js></script>', 'https://shop.example/a.js'],
    [
      'the first base',
      '<base target=x><base href=/v1/><base href=/v2/><script src=a.js></script>',
      'https://shop.example/v1/a.js',
    ],
    [
      'a shadow root',
      '<template shadowrootmode=open><script src=/a.js></script></template>',
      'https://shop.example/a.js',
    ],
    [
      'an icon with an empty title',
      '<svg><title/><style/></svg><script src=/a.js></script>',
      'https://shop.example/a.js',
    ],
    ['the first of two attributes', '<script src=/a.js src=/b.js></script>', 'https://shop.example/a.js'],
    ['a script twice', '<script src=/a.js></script><link rel=modulepreload href=/a.js>', 'https://shop.example/a.js'],
    ['an element that is not closed', '<p><b><script src=/a.js>', 'https://shop.example/a.js'],
  ])('%s', (_what, html, url) => {
    expect(urlsIn(html)).toEqual([url]);
  });

  test('in the order of the page; a base counts from where it is', () => {
    const html = '<script src=a.js></script><base href=/v1/><script src=b.js></script>';
    expect(urlsIn(html)).toEqual(['https://shop.example/en/a.js', 'https://shop.example/v1/b.js']);
  });

  test('relative to the page if its first base cannot be used', () => {
    const html = '<base target=_top><base href="data:x"><base href=/v1/><script src=a.js></script>';
    expect(urlsIn(html)).toEqual(['https://shop.example/en/a.js']);
  });
});

describe('these are not', () => {
  test.each([
    ['a comment', '<!-- <script src=/a.js></script> -->'],
    ['a template', '<template><script src=/a.js></script></template>'],
    ['a template in a template', '<template><template></template><script src=/a.js></script></template>'],
    ['no JavaScript', '<noscript><script src=/a.js></script></noscript>'],
    ['text', '<textarea><script src=/a.js></script></textarea>'],
    ['a title', '<title><script src=/a.js></script></title>'],
    ['a frame', '<iframe><script src=/a.js></script></iframe>'],
    ['a string in a script', '<script>"<script src=/a.js>"</script>'],
    ['data', '<script type=application/json src=/a.js></script>'],
    ['an import map', '<script type=importmap src=/a.js></script>'],
    ['a script of a library', '<script type=text/partytown src=/a.js></script>'],
    ['a style sheet', '<link rel=stylesheet href=/a.css>'],
    ['a preload of something', '<link rel=preload as=image href=/a.png>'],
    ['an inline script', '<script>x()</script>'],
    ['no URL', '<script src></script><script src=""></script><script src="http://[">'],
    ['another scheme', '<script src="javascript:x()"></script><script src="data:,x"></script><script src="ftp://a/b">'],
    ['a URL that is too long', `<script src="/${'a'.repeat(9_000)}"></script>`],
    ['a tag that does not end', '<script src=/a.js'],
  ])('%s', (_what, html) => {
    expect(urlsIn(html)).toEqual([]);
  });

  test('more than 10,000 of one page', () => {
    const html = Array.from({ length: 10_001 }, (_, index) => `<script src=${index}></script>`).join('');
    expect(urlsIn(html)).toHaveLength(10_000);
  });

  test('more references than 10,000 of one page, which are not resolved either', () => {
    const parse = vi.spyOn(URL, 'parse');
    onTestFinished(() => parse.mockRestore());
    expect(urlsIn(`<base href=/v1/>${'<script src=a.js#></script>'.repeat(20_000)}`)).toEqual([
      'https://shop.example/v1/a.js',
    ]);
    expect(parse).toHaveBeenCalledTimes(10_001);
  });
});

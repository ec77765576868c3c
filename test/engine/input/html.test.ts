import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/engine/input/html.ts'
import { applyEdits } from '../../../src/engine/span.ts'

const textOf = (raw: string): string => readHtml(raw).text

/** Kind and words of each block. */
const kindsOf = (raw: string): string[] => {
  const { text, blocks = [] } = readHtml(raw)
  return blocks.map(({ start, end, kind }) => `${kind ?? '?'}: ${text.slice(start, end)}`)
}

/** The source's slice for the first place in the text that says `words`. */
const sliceOf = (raw: string, words: string): string => {
  const source = readHtml(raw)
  const start = source.text.indexOf(words)
  const place = source.toSource({ start, end: start + words.length })
  return raw.slice(place.start, place.end)
}

/** The source after `old`, as the text has it, became `replacement`. */
const repaired = (raw: string, old: string, replacement: string): string => {
  const source = readHtml(raw)
  const start = source.text.indexOf(old)
  expect(start, `“${old}” in “${source.text}”`).toBeGreaterThanOrEqual(0)
  return applyEdits(raw, source.toSourceEdits({ start, end: start + old.length, text: replacement })).text
}

describe('the text', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<div>Two</div>Three', 'One\n\nTwo\n\nThree'],
    ['<ul><li>a<li>b</ul><table><tr><td>1<td>2</table>', 'a\n\nb\n\n1\n\n2'],
    ['<p>One<p>Two', 'One\n\nTwo'],
    ['<P>One</P><DIV>Two</DIV>', 'One\n\nTwo'],
    ['<a href=/x><p>One</p><p>Two</p></a>', 'One\n\nTwo'],
    ['One<br>two<BR/>three</br>four', 'One\ntwo\nthree\nfour'],
    ['One<br><br>two<br>\n <br />three<br>', 'One\n\ntwo\n\nthree'],
    ['<p><br>One</p>', 'One'],
    ['a<b>b</b><i>c</i><sup>2</sup>', 'abc2'],
    ['Plain text, no markup', 'Plain text, no markup'],
    ['', ''],
    [' \n ', ''],
  ])('blocks and lines: %j', (raw, text) => {
    expect(textOf(raw)).toBe(text)
  })

  test.each([
    ['<p>\r\n  One\r\n  two\t three \f</p>\r\n', 'One two three'],
    ['a <b> b</b> c', 'a b c'],
    ['a<b> </b>b', 'a b'],
    ['a <br> b', 'a\nb'],
    ['a\u00a0 \u00a0b&nbsp;&nbsp;c', 'a\u00a0 \u00a0b\u00a0\u00a0c'],
    ['a&#32;&#10; b', 'a b'],
    ['<p>&nbsp;</p>', '\u00a0'],
    ['a<!-- x --> b', 'a b'],
  ])('white space: %j', (raw, text) => {
    expect(textOf(raw)).toBe(text)
  })

  test.each([
    ['&amp; &lt;b&gt; &eacute;&#233;&#xE9;', '& <b> ééé'],
    ['10&nbspkm &copy2020 AT&T Q&A &bogus; & &#; &', '10\u00a0km ©2020 AT&T Q&A &bogus; & &#; &'],
    ['a&amp;nbsp;b &amp;#8217;', 'a&nbsp;b &#8217;'],
    ['&#128512;&#x1F600;', '😀😀'],
    ['&#150; &#146;', '– ’'],
    ['&NotEqualTilde;', '\u2242\u0338'],
    ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
  ])('entities: %j', (raw, text) => {
    expect(textOf(raw)).toBe(text)
  })

  test.each([
    ['a<script>if (1 < 2) "</p>"</script>b<style>p{}</style>c', 'abc'],
    ['a<!-- <p>x</p> -->b<!DOCTYPE html>c<?php x ?>d<![CDATA[x]]>e', 'abcde'],
    ['a<svg><title>x</title><path/><style/>y</svg>b<iframe>x</iframe>c<textarea>x</textarea>d', 'abcd'],
    ['a<code>x</code>b<template><p>x</p></template>c<noscript>x</noscript>d', 'abcd'],
    ['a<pre>x\ny</pre>b', 'a\n\nb'],
    ['<head><title>Site</title><meta charset=utf-8></head><body>a', 'a'],
    [
      'a<span hidden>x<b>y</b></span>b<i aria-hidden="true">x</i>c<i style="color:red; DISPLAY : none">x</i>d',
      'abcd',
    ],
    ['<i aria-hidden="false">a</i><i style="display:inline">b</i><i data-hidden>c</i>', 'abc'],
    ['<p hidden>x<p>a', 'a'],
    ['<ul><li hidden>x<ul><li>y</ul>z<li>a</ul>', 'a'],
    ['<div><b hidden>x</div>a', 'a'],
    ['<p>a</p><div hidden><p>x</p>y</div>b', 'a\n\nb'],
  ])('what is no text: %j', (raw, text) => {
    expect(textOf(raw)).toBe(text)
  })

  test.each([
    ['a < b, 1<2 <3 </> ', 'a < b, 1<2 <3'],
    ['a</div>b</b>c', 'a\n\nbc'],
    ['a <b', 'a'],
    ['a<scr', 'a'],
    ['a<b/', 'a'],
    ['a</b ', 'a'],
    ['a</', 'a</'],
    ['a<!-- b', 'a'],
    ['a<b title="<p>x">b</b>', 'ab'],
    ['\ufeff<p>a', 'a'],
    ['\ud83dx', '\ud83dx'],
  ])('broken markup: %j', (raw, text) => {
    expect(textOf(raw)).toBe(text)
  })
})

describe('kinds of block', () => {
  test('come from the markup', () => {
    expect(
      kindsOf(
        '<h1>Title</h1><p>Text.</p><h2>Part</h2><figure><img><figcaption>A <b>view</b></figcaption></figure>' +
          '<p class="lead wp-caption-text">Another</p><blockquote><p>Said.</p></blockquote>' +
          '<ul><li><p>Item</p></li></ul><dl><dt>Word<dd>Meaning</dl><nav>Home</nav><footer>End</footer>',
      ),
    ).toEqual([
      'headline: Title',
      '?: Text.',
      'crosshead: Part',
      'caption: A view',
      'caption: Another',
      'quote: Said.',
      'list: Item',
      'list: Word',
      'list: Meaning',
      '?: Home',
      '?: End',
    ])
  })

  test('without h1 the first heading is the headline, unless running text stands before it', () => {
    expect(kindsOf('<p>News</p><h2>Title</h2><h2>Part</h2>')).toEqual([
      '?: News',
      'headline: Title',
      'crosshead: Part',
    ])
    const words = 'word '.repeat(30).trim()
    expect(kindsOf(`<p>${words}</p><h2>Part</h2>`)).toEqual([`paragraph: ${words}`, 'crosshead: Part'])
    expect(kindsOf(`<div>${words}</div><h2>Part</h2>`)).toEqual([`?: ${words}`, 'crosshead: Part'])
  })

  test('end with their element', () => {
    expect(kindsOf('<blockquote><p>a<p>b</blockquote>c<figcaption>d<br><br>e</figcaption>f')).toEqual([
      'quote: a',
      'quote: b',
      '?: c',
      'caption: d',
      'caption: e',
      '?: f',
    ])
  })
})

describe('places in the source', () => {
  test.each([
    ['<p>The <b>old</b> town</p>', 'e old t', 'e <b>old</b> t'],
    ['<p>x &amp;nbsp; y</p>', '&nbsp;', '&amp;nbsp;'],
    ['a&#128512;b', '😀', '&#128512;'],
    ['a&nbspb', '\u00a0', '&nbsp'],
    ['a \r\n b', ' ', ' \r\n '],
    ['a \r\n b', 'b', 'b'],
    ['a<br class="x">b', '\n', '<br class="x">'],
    ['\ufeffab', 'a', 'a'],
    ['<p>a</p>\n<p>b</p>', 'a\n\nb', 'a</p>\n<p>b'],
    ['<p>a</p>\n<p>b</p>', '\n\n', '</p>\n<p>'],
  ])('%j: %j', (raw, words, slice) => {
    expect(sliceOf(raw, words)).toBe(slice)
  })
})

describe('repairs', () => {
  test('leave tags byte for byte as they are', () => {
    const tag = `<A  HREF='https://example.org/?a=1&b=2&amp;c="3"'\n data-x=teh title="teh > teh" onclick="if(1<2)teh()" >`
    expect(repaired(`<p CLASS=teh>In ${tag}teh town</A>.</p>`, 'teh', 'the')).toBe(
      `<p CLASS=teh>In ${tag}the town</A>.</p>`,
    )
    expect(repaired(`a ${tag}b</A > c`, 'a b c', 'X')).toBe(`X${tag}</A >`)
  })

  test.each([
    // Only what differs is touched, and a space goes outside of the element.
    ['<b>Azerbaijan</b>the', 'Azerbaijanthe', 'Azerbaijan the', '<b>Azerbaijan</b> the'],
    ['the<b>Azerbaijan</b>', 'theAzerbaijan', 'the Azerbaijan', 'the <b>Azerbaijan</b>'],
    ['<i>the</i><b>Azeri</b>', 'theAzeri', 'the Azeri', '<i>the</i><b> Azeri</b>'],
    ['<p>Azerbaijanthe</p>', 'Azerbaijanthe', 'Azerbaijan the', '<p>Azerbaijan the</p>'],
    ['a <b>b</b> c', 'b ', '', 'a <b></b>c'],
    ['a <b> b</b>', ' ', '', 'a<b>b</b>'],
    ['foo <br> bar', '\n', ' ', 'foo bar'],
    ['a , b', ' ,', ',', 'a, b'],
    ['x&nbsp;!', '\u00a0', '', 'x!'],
    ['x&amp;nbsp;y', '&nbsp;', ' ', 'x y'],
    ['a b', ' ', '\u00a0', 'a&nbsp;b'],
    ['a b', 'b', 'B & <C>', 'a B &amp; &lt;C&gt;'],
    ['a b', ' ', '\n', 'a<br>b'],
    ['a b', ' ', '\r\n\r\n', 'a<br><br>b'],
    ['a &#128512; b', '😀', '😁', 'a 😁 b'],
    ['a \ud83d\ude00 b', '😀', '😁', 'a 😁 b'],
    ['one\r\n  two', 'two', 'three', 'one\r\n  three'],
    ['<p>a</p>\r\n<p>b</p>', 'a\n\nb', 'c', '<p>c</p>\r\n<p></p>'],
    ['<p>a</p><p>b</p>', '\n\nb', '', '<p>a</p><p></p>'],
    ['\ufeffab', 'a', '', '\ufeffb'],
  ])('%j: %j becomes %j', (raw, old, replacement, wanted) => {
    expect(repaired(raw, old, replacement)).toBe(wanted)
  })

  test.each([
    ['1 < a', ' a', 'a', '1 &lt;a'],
    ['A& amp;', ' ', '', 'A&amp;amp;'],
    ['AT&T', 'T&T', 'T&Ts', 'AT&amp;Ts'],
    ['AT&T is', 'is', 'was', 'AT&T was'],
    ['it&#39 s', ' ', '', 'it&#39;s'],
    ['it&#39 s', ' ', '9', 'it&#39;9s'],
    ['x &not in', ' in', 'in;', 'x &not;in;'],
  ])('let nothing before them turn into markup: %j', (raw, old, replacement, wanted) => {
    expect(repaired(raw, old, replacement)).toBe(wanted)
  })

  test('in a page without text go where text may stand', () => {
    const insert = (raw: string) =>
      applyEdits(raw, readHtml(raw).toSourceEdits({ start: 0, end: 0, text: 'x' })).text
    expect(insert('\ufeff<!-- ')).toBe('\ufeffx<!-- ')
    expect(insert('')).toBe('x')
  })
})

test.each([
  ['<', 400_000],
  ['&', 400_000],
  ['&#1', 200_000],
  ['<b>', 200_000],
  ['<p>x', 200_000],
  ['<ul><li>x', 100_000],
  ['<i></b>', 100_000],
  ['</', 200_000],
  ['<!--', 200_000],
  ['a<br> ', 100_000],
  ['<b> ', 200_000],
  ['<p style="', 100_000],
])('is linear in hostile input: %j × %i', (unit, times) => {
  const raw = unit.repeat(times)
  const began = performance.now()
  const source = readHtml(`a${raw}`)
  source.toSourceEdits({ start: 0, end: 1, text: 'b' })
  // A quadratic pass would take minutes; a loaded machine gets its second.
  expect(performance.now() - began).toBeLessThan(3000)
})

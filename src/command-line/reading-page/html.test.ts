import { expect, test } from 'vitest'
import { html } from './html.ts'

test('texts are escaped in content and in attributes, markup stays', () => {
  const text = `<img src=x onerror="alert('1')">&`
  const inner = html`<b>${text}</b>`
  expect(html`<p title="${text}">${inner}</p>`.markup).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;"><b>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</b></p>',
  )
})

test('lists are put one after another and nothing leaves nothing', () => {
  expect(html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}${null}</ul>`.markup).toBe(
    '<ul><li>a</li><li>b</li></ul>',
  )
})

test('a character that no page may hold becomes the mark of an unreadable one', () => {
  expect(html`${'a\u0000b\u0007'}`.markup).toBe('a\ufffdb\ufffd')
})

/** Makes shadow trees of custom elements of the templates that declare them, as a browser's parser does; `innerHTML` and happy-dom leave them as they are. */
export function attachTrees(root: Element | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot || !host.localName.includes('-')) continue;
    const tree = host.attachShadow({ mode: 'open' });
    tree.append(template.content);
    template.remove();
    attachTrees(tree);
  }
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { numberText } from '../../lib/i18n.ts';

/** A part of a page under its heading, e.g. the group "Quá hạn" of a list or a part of the options. */
export function Section(props: {
  title: string;
  /** Stands after the title in soft ink. */
  count?: number;
  actions?: ComponentChildren;
  level?: 2 | 3;
  children: ComponentChildren;
}) {
  const id = useId();
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section class="nv-section" aria-labelledby={id}>
      <div class="nv-bar">
        <Heading id={id} class="nv-heading">
          {props.title}
          {props.count !== undefined && <span class="nv-count">{numberText(props.count)}</span>}
        </Heading>
        {props.actions}
      </div>
      {props.children}
    </section>
  );
}

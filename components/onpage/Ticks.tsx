/** Where the deadlines are, beside the scrollbar. The list says the same to screen readers. */
export function Ticks({ ticks }: { ticks: readonly number[] }) {
  const places = [...new Set(ticks.map((tick) => Math.round(tick * 500) / 5))];
  return (
    <div class="nv-ticks" aria-hidden="true">
      {places.map((place) => (
        <span key={place} class="nv-tick" style={{ top: `${place}%` }} />
      ))}
    </div>
  );
}

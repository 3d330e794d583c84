// The game's sign: people above, seven gates below, and one link that nobody has.
const GATES = [0, 1, 2, 3, 4, 5, 6];

/** A picture only for the eye: it says nothing that is not written beside it. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 420 190" aria-hidden="true" focusable="false">
      <g class="emblem-people">
        <path d="M210 28 120 74M210 28 300 74M120 74 60 112M120 74 180 112M300 74 360 112" />
        <path class="emblem-missing" d="M180 112H248M300 74 248 112" />
        <circle cx="210" cy="28" r="15" />
        <circle cx="120" cy="74" r="11" />
        <circle cx="300" cy="74" r="11" />
        <circle cx="60" cy="112" r="9" />
        <circle cx="180" cy="112" r="9" />
        <circle cx="248" cy="112" r="9" />
        <circle cx="360" cy="112" r="9" />
      </g>
      <g class="emblem-gates">
        {GATES.map((gate) => (
          <rect key={gate} x={12 + gate * 58} y="142" width="44" height="36" rx="2" />
        ))}
        {GATES.slice(1).map((gate) => (
          <path key={gate} d={`M${gate * 58 - 2} 160h14`} />
        ))}
        <path class="emblem-full" d="M12 156h44v22h-44zM70 162h44v16h-44zM128 166h44v12h-44z" />
      </g>
    </svg>
  );
}

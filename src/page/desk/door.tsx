// A way out as a door on its threshold: shape tells what colour also tells.

/** Its leaf swung out, or closed with a handle. */
export function Door({ open }: { open: boolean }) {
  return (
    <svg class={open ? 'door ajar' : 'door'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={open ? 'M1 17h3.5V2H15v15h4' : 'M1 17h18M4.5 17V2h11v15'} />
      <path class="leaf" d={open ? 'M4.5 2 11 4.5v15L4.5 17z' : 'M12 9.5v1.5'} />
    </svg>
  );
}

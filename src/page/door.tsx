// A way out as a door: ajar or crossed out, so that shape tells what colour also tells.
export function Door({ open }: { open: boolean }) {
  return (
    <svg class={open ? 'door ajar' : 'door'} viewBox="0 0 16 20" aria-hidden="true" focusable="false">
      <path d={open ? 'M2 18.5V1.5h12v17M2 18.5l7-2.5V4L2 1.5' : 'M2 1.5h12v17H2zM2 1.5l12 17M14 1.5l-12 17'} />
    </svg>
  );
}

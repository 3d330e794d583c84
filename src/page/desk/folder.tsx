// The sign of the file on the desk.

/** A drawing that says nothing by itself. */
export function Folder() {
  return (
    <svg class="folder" viewBox="0 0 24 20" aria-hidden="true">
      <path d="M1.5 18V3a1.5 1.5 0 0 1 1.5-1.5h6l2.5 3h9.5a1.5 1.5 0 0 1 1.5 1.5v12a.5.5 0 0 1-.5.5h-20a.5.5 0 0 1-.5-.5zM1.5 8h21" />
    </svg>
  );
}

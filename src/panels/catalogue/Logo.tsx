/** The atlas's own mark: a dashed parcel about its centre. */
export function Logo() {
  return (
    <svg class="logo" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path class="logo__parcel" d="M2.2 4.4L12.6 1.8L16 12.2L5 16.2Z" />
      <circle class="logo__centre" cx="8.9" cy="8.8" r="1.7" />
    </svg>
  );
}

/** The last page: nothing of the app is in the browser any more, or almost nothing. */
export function Forgotten({ left }: { readonly left: readonly string[] }) {
  return (
    <main className="main">
      <h1>Everything is forgotten</h1>
      {left.length === 0 ? (
        <p role="status">
          Nothing of this app is in this browser any more. Close this tab; to use the tutor again, open its
          address, and it is fetched anew.
        </p>
      ) : (
        <>
          <p role="status">
            Some of it is still here. Close all tabs of the tutor, then open it and forget everything again:
          </p>
          <ul>
            {left.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </>
      )}
    </main>
  )
}

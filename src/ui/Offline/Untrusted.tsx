import { useOffline } from '../../store/app.ts'
import './Offline.css'

/** Plain http from another computer: what the browser then holds back, and the ways out. */
export function Untrusted() {
  const untrusted = useOffline(({ offline }) => offline.type === 'untrusted')
  if (!untrusted) return null
  return (
    <details className="kept untrusted">
      <summary>
        This address is plain http, so the browser allows less here: no graphics processor, and nothing
        offline. What helps
      </summary>
      <p>
        Nano works here, on the processor; larger models do not. Python starts as slowly at each visit as at
        the first. Any one of these helps:
      </p>
      <ol>
        <li>
          Run the tutor on this computer and open it as <code>http://localhost</code>: the browser trusts
          that.
        </li>
        <li>Ask whoever runs this server to offer it over https.</li>
        <li>
          Ask whoever looks after this computer to add <code>{location.origin}</code> to the policy{' '}
          <code>OverrideSecurityRestrictionsOnInsecureOrigin</code> of Chrome or Edge.
        </li>
      </ol>
    </details>
  )
}

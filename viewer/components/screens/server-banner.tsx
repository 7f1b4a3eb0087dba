/**
 * Says that the server has gone while what is loaded can still be read, and goes when it answers again.
 * zhengtu view is stopped, 云溪镇 is selected → 服务程序没有回应 [重试]
 */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { SERVER_PROBE } from '../../settings.ts'
import type { ServerState } from '../../state/server-state.ts'
import { useStrings } from '../../state/use-strings.ts'

export function ServerBanner({ server }: { server: ServerState }) {
  const gone = useSyncExternalStore(server.subscribe, server.isGone)
  return gone ? <GoneServer server={server} /> : null
}

function GoneServer({ server }: { server: ServerState }) {
  const { screens } = useStrings()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const probing = setInterval(() => void server.probe(), SERVER_PROBE)
    return () => clearInterval(probing)
  }, [server])

  const retry = () => {
    setFailed(false)
    server.probe().then((answered) => setFailed(!answered))
  }
  return (
    <div className="server-banner" role="alert" data-testid="server-gone">
      <p>
        {screens.serverGone} {failed && screens.stillGone}
      </p>
      <button type="button" className="button-plain" onClick={retry}>
        {screens.retry}
      </button>
    </div>
  )
}

import { useMessages } from '../use-messages.ts'
import type { OperationView, Shape } from './api-view.ts'

/** One operation: a line that opens into what it takes and gives. */
export function Operation({ operation }: { operation: OperationView }) {
  const { apiReference: words } = useMessages()
  const { id, method, path, summary, parameters, request, responses } = operation
  return (
    <details id={id} className="operation">
      <summary>
        <b>{method}</b> <code>{path}</code> <span className="muted">{summary}</span>
      </summary>
      {parameters.length > 0 && (
        <>
          <h3>{words.parameters}</h3>
          <ul className="plain-list">
            {parameters.map((parameter) => (
              <li key={`${parameter.in} ${parameter.name}`}>
                <code>{parameter.name}</code>{' '}
                <span className="muted">
                  ({words.places(parameter.in)}
                  {parameter.required ? '' : `, ${words.optional}`})
                </span>
                <ShapeShown shape={parameter.shape} />
              </li>
            ))}
          </ul>
        </>
      )}
      {request && (
        <>
          <h3>{words.request}</h3>
          <ShapeShown shape={request} />
        </>
      )}
      <h3>{words.responses}</h3>
      <ul className="plain-list">
        {responses.map(({ status, shape }) => (
          <li key={status}>
            <code>{status}</code> {shape && <ShapeShown shape={shape} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

function ShapeShown({ shape }: { shape: Shape }) {
  if ('schema' in shape) return <a href={`#schema-${shape.schema}`}>{shape.schema}</a>
  return <pre className="code">{shape.json}</pre>
}

import type { FindingView } from '@samrad/api'
import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, type JSX, Show } from 'solid-js'
import { sendNow } from '../api.ts'
import { useStrip } from '../shell/strip.tsx'
import { useLanguage } from '../texts/language.tsx'
import { asBody } from '../ui/act-fields.ts'
import { ErrorBox } from '../ui/pieces.tsx'

/** One button for the remedy that many findings share: records that each of them has been asked about, council by council. */
export const AskAll = (props: { readonly findings: readonly FindingView[] }): JSX.Element => {
  const { texts, language } = useLanguage()
  const client = useQueryClient()
  const tell = useStrip()
  const [open, setOpen] = createSignal(false)
  const [done, setDone] = createSignal<number>()
  const [error, setError] = createSignal<unknown>()
  const asks = () => props.findings.flatMap(({ remedies }) => remedies.filter(({ effect }) => effect === 'asks'))
  const askEach = async (): Promise<void> => {
    setError(undefined)
    try {
      for (const [index, remedy] of asks().entries()) {
        setDone(index)
        await sendNow(remedy.stream, asBody(remedy, {}), language())
      }
      tell({ text: texts().matrix.asked(asks().length) })
      setOpen(false)
    } catch (caught) {
      setError(caught)
    } finally {
      setDone(undefined)
      await client.invalidateQueries({ queryKey: ['view'] })
    }
  }
  return (
    <Show when={asks()[0]}>
      {(first) => (
        <>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            aria-expanded={open()}
            onClick={() => setOpen(!open())}
          >
            {first().label} ({asks().length})
          </button>
          <Show when={open()}>
            <div class="form whole-line">
              <p>{texts().ask.note}</p>
              <button type="button" class="ds-button" disabled={done() !== undefined} onClick={() => void askEach()}>
                {done() === undefined
                  ? texts().ask.askedMany(asks().length)
                  : texts().common.of((done() ?? 0) + 1, asks().length)}
              </button>
            </div>
          </Show>
          <Show when={error() !== undefined}>
            <ErrorBox error={error()} />
          </Show>
        </>
      )}
    </Show>
  )
}

import type { FindingView } from '@samrad/api'
import type { JSX } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'

/** A letter that asks, written from the finding, for the reader to send from their own mail; nothing is sent from here. */
export const Letter = (props: { readonly said: FindingView['said'] }): JSX.Element => {
  const { texts } = useLanguage()
  const body = () => {
    const { title, known, norm, citation } = props.said
    return texts().ask.body(title, known, norm, citation)
  }
  const mail = () => `mailto:?subject=${encodeURIComponent(props.said.title)}&body=${encodeURIComponent(body())}`
  return (
    <>
      <p>{texts().ask.note}</p>
      <div class="field">
        <label for="letter">{texts().ask.letter}</label>
        <textarea id="letter" rows="9" readOnly value={body()} />
      </div>
      <p>
        <a href={mail()}>{texts().ask.openMail}</a>
      </p>
    </>
  )
}

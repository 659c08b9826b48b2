import { useLocation } from 'react-router'
import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { PostForm } from './post-form.tsx'

/** Offers the other language, written in that language. The page reloads in it and stays where it was. */
export function LanguageSwitch() {
  const { shell } = useMessages()
  const { pathname, search } = useLocation()
  return (
    <PostForm className="language" action={paths.language} reload>
      <input type="hidden" name="jazyk" value={shell.switchLanguageTag} />
      <input type="hidden" name="zpet" value={pathname + search} />
      <button className="link-button" type="submit" lang={shell.switchLanguageTag}>
        {shell.switchLanguage}
      </button>
    </PostForm>
  )
}

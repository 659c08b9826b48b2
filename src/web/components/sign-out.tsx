import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { PostForm } from './post-form.tsx'

export function SignOut() {
  return (
    <PostForm action={paths.signOut} reload>
      <button className="link-button" type="submit">
        {useMessages().shell.signOut}
      </button>
    </PostForm>
  )
}

import { Form } from 'react-router'
import { paths } from '../paths.ts'
import { useMessages } from '../use-messages.ts'
import { Icon } from './icon.tsx'

/** The page may show it twice, in the header and in the phone's menu; `id` keeps the labels apart. */
export function SearchBox({ id }: { id: string }) {
  const { shell } = useMessages()
  return (
    <search>
      <Form className="search" action={paths.search}>
        <label className="sr" htmlFor={id}>
          {shell.search}
        </label>
        <Icon name="search" />
        <input type="search" id={id} name="q" placeholder={shell.searchShort} />
      </Form>
    </search>
  )
}

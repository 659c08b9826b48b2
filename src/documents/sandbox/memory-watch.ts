import process from 'node:process'
import { workerData } from 'node:worker_threads'

// A thread beside the reading: it sees the memory of the whole process, pictures outside the heap included, even while the
// main thread is busy, and ends the process when it grows over the cap.
const { megabytes }: { megabytes: number } = workerData
const every = 50

setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1024 * 1024) process.kill(process.pid, 'SIGKILL')
}, every)

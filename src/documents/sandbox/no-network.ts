import net from 'node:net'

// Loaded before anything else in the process that reads files, and in each of its threads: whatever a file asks for, and
// whatever a library would like to fetch, no connection leaves the machine. `fetch`, http and tls all connect through here.
net.Socket.prototype.connect = () => {
  throw new Error('The process that reads documents has no network.')
}

import { expect, test } from 'vitest'
import { type CloudFacts, cloudOf } from './cloud'
import { parseMacMounts, parseProcMounts } from './mounts'

const windows: CloudFacts = { platform: 'win32', env: {}, dropboxFolders: [], mounts: [] }
const mac: CloudFacts = { ...windows, platform: 'darwin' }
const linux: CloudFacts = { ...windows, platform: 'linux' }

test.each([
  ['C:\\Users\\anna\\AppData\\Roaming\\Tante Emma', null],
  ['C:\\Users\\anna\\OneDrive\\Dokumente\\Tante Emma', 'onedrive'],
  ['C:\\Users\\anna\\OneDrive - Weinhaus Röder\\Daten', 'onedrive'],
  ['c:\\users\\anna\\onedrive', 'onedrive'],
  ['C:\\Users\\anna\\OneDrive-Anleitung', null],
  ['C:\\Users\\anna\\Dropbox\\Laden', 'dropbox'],
  ['C:\\Users\\anna\\Dropbox (Weinhaus)\\Laden', 'dropbox'],
  ['C:\\Users\\anna\\iCloudDrive\\Laden', 'icloud'],
  ['C:\\Users\\anna\\Google Drive\\Laden', 'googledrive'],
  ['G:\\Meine Ablage\\Laden', 'googledrive'],
  ['G:\\My Drive', 'googledrive'],
  ['D:\\Laden\\My Drive', null],
  ['\\\\SERVER\\Daten\\Tante Emma', 'network'],
  ['//server/daten', 'network'],
  ['\\\\?\\UNC\\server\\daten', 'network'],
  ['\\\\?\\C:\\Laden', null],
  ['\\\\.\\C:\\Laden', null],
])('Windows: %s is %s', (path, cloud) => {
  expect(cloudOf(path, windows)).toBe(cloud)
})

test.each([
  ['/Users/anna/Library/Application Support/Tante Emma', null],
  ['/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/Laden', 'icloud'],
  ['/Users/anna/Library/CloudStorage/OneDrive-Persönlich/Laden', 'onedrive'],
  ['/Users/anna/Library/CloudStorage/Dropbox/Laden', 'dropbox'],
  ['/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/Meine Ablage', 'googledrive'],
  ['/Users/anna/Dropbox', 'dropbox'],
  ['/Volumes/kasse/Laden', 'network'],
  ['/Volumes/STICK/Laden', null],
])('macOS: %s is %s', (path, cloud) => {
  const mounts = parseMacMounts(
    [
      '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)',
      '/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev, nosuid, noowners)',
      '//anna@server._smb._tcp.local/kasse on /Volumes/kasse (smbfs, nodev, nosuid, mounted by anna)',
    ].join('\n'),
  )
  expect(cloudOf(path, { ...mac, mounts })).toBe(cloud)
})

test.each([
  ['/home/anna/.local/share/tante-emma', null],
  ['/home/anna/Dropbox/Laden', 'dropbox'],
  ['/home/anna/OneDrive/Laden', 'onedrive'],
  ['/mnt/server/laden', 'network'],
  ['/mnt/server', 'network'],
  ['/mnt/server2/laden', null],
  ['/mnt/kasse im laden/daten', 'network'],
  ['/mnt/server/platte/daten', null],
  ['/home/anna/fern/daten', 'network'],
  ['/run/user/1000/gvfs/smb-share:server=s,share=kasse', 'network'],
])('Linux: %s is %s', (path, cloud) => {
  const mounts = parseProcMounts(
    [
      '/dev/sda1 / ext4 rw,relatime 0 0',
      'server:/export /mnt/server nfs4 rw 0 0',
      '/dev/sdb1 /mnt/server/platte ext4 rw 0 0',
      '//server/kasse /mnt/kasse\\040im\\040laden cifs rw 0 0',
      'anna@server: /home/anna/fern fuse.sshfs rw 0 0',
      'gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0',
    ].join('\n'),
  )
  expect(cloudOf(path, { ...linux, mounts })).toBe(cloud)
})

test('the folders that OneDrive and Dropbox name themselves count, whatever they are called', () => {
  const env = { OneDriveCommercial: 'D:\\Firma', OneDrive: '' }
  expect(cloudOf('d:\\firma\\Laden', { ...windows, env })).toBe('onedrive')
  expect(cloudOf('D:\\Firmenwagen', { ...windows, env })).toBe(null)
  expect(cloudOf('/srv/geteilt/laden', { ...linux, dropboxFolders: ['/srv/geteilt'] })).toBe('dropbox')
})

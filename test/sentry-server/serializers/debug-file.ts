import type { DebugFile } from '../store/debug-file.ts';
import { formatTimestamp } from '../timestamp.ts';

export function serializeDebugFile(file: DebugFile): unknown {
  return {
    id: String(file.id),
    uuid: file.debugId.slice(0, 36),
    debugId: file.debugId,
    codeId: file.codeId,
    cpuName: file.cpu,
    objectName: file.name,
    symbolType: file.format,
    headers: { 'Content-Type': 'application/octet-stream' },
    size: file.size,
    sha1: file.sha1,
    dateCreated: formatTimestamp(file.dateCreated),
    data: { features: file.features },
  };
}

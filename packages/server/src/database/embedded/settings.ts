/** pg_hba.conf: the socket alone, and there by the name of the system's user. */
export const hostBasedAccess = "local all all peer map=gongbao\n";

/** pg_ident.conf: the one user who runs gongbao may be its owner and its application, and nobody else anything. */
export function userNames(client: string, owner: string): string {
  const quoted = `"${client.replaceAll('"', '""')}"`;
  return `gongbao ${quoted} ${owner}\ngongbao ${quoted} gongbao_app\n`;
}

/** What differs from PostgreSQL's own settings. Everything that keeps data safe (fsync, full pages) is as it comes: on. */
export function settings(socket: string): string {
  return Object.entries({
    listen_addresses: "",
    unix_socket_directories: `"${socket}"`,
    unix_socket_permissions: "0700",
    max_connections: "120",
    shared_buffers: "256MB",
    timezone: "UTC",
    log_timezone: "UTC",
    // What people wrote stays out of the log.
    log_min_error_statement: "panic",
    log_parameter_max_length: "0",
    log_parameter_max_length_on_error: "0",
    logging_collector: "off",
  })
    .map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`)
    .join("");
}

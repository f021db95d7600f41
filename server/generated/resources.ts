// Generated from schemas/settings by npm run generate. Do not edit.
export interface ResourceDefinition {
  /** SmtpDomain; the type in DSC is Mailroot/SmtpDomain. */
  readonly name: string
  readonly kind: 'area' | 'entry' | 'list'
  readonly scope: 'service' | 'virtualServer'
  /** Name of the area; absent for users. */
  readonly area?: string
  /** Method name of the list, for its entries and the whole of it. */
  readonly list?: string
  /** What identifies an instance beside the virtual server. */
  readonly key: readonly string[]
  /** Of a whole list: the property that holds its entries. */
  readonly entries?: string
  /** Whether there may be none, so that _exist has a meaning. */
  readonly removable: boolean
  /** What an instance has, in order. */
  readonly properties: readonly string[]
  /** What is only reported. */
  readonly readOnly: readonly string[]
  /** Of a whole list: the same of its entries. */
  readonly entryProperties?: readonly string[]
}

/** Every resource, by name. */
export const resources: readonly ResourceDefinition[] = JSON.parse(
  `[
  {"name":"SmtpAuthentication","kind":"area","scope":"virtualServer","area":"authentication","key":[],"removable":false,"properties":["virtualServer","anonymous","basic","requireTls","force"],"readOnly":[]},
  {"name":"SmtpBinding","kind":"entry","scope":"virtualServer","area":"general","list":"binding","key":["address","port"],"removable":true,"properties":["virtualServer","address","port","tls","_exist","force"],"readOnly":[]},
  {"name":"SmtpBindingList","kind":"list","scope":"virtualServer","area":"general","list":"binding","key":[],"entries":"bindings","removable":false,"properties":["virtualServer","bindings","_purge","force"],"readOnly":[],"entryProperties":["address","port","tls"]},
  {"name":"SmtpConnectionAddress","kind":"entry","scope":"virtualServer","area":"connectionControl","list":"connectionAddress","key":["address"],"removable":true,"properties":["virtualServer","access","address","comment","_exist","force"],"readOnly":[]},
  {"name":"SmtpConnectionAddressList","kind":"list","scope":"virtualServer","area":"connectionControl","list":"connectionAddress","key":[],"entries":"entries","removable":false,"properties":["virtualServer","entries","_purge","force"],"readOnly":[],"entryProperties":["access","address","comment"]},
  {"name":"SmtpConnectionControl","kind":"area","scope":"virtualServer","area":"connectionControl","key":[],"removable":false,"properties":["virtualServer","mode","maxConnectionsPerAddress","force"],"readOnly":[]},
  {"name":"SmtpDelivery","kind":"area","scope":"virtualServer","area":"delivery","key":[],"removable":false,"properties":["virtualServer","firstRetryInterval","secondRetryInterval","thirdRetryInterval","subsequentRetryInterval","expirationTimeout","delayNotificationTimeout","localExpirationTimeout","localDelayNotificationTimeout","hopCount","force"],"readOnly":[]},
  {"name":"SmtpDomain","kind":"entry","scope":"virtualServer","area":"general","list":"domain","key":["name"],"removable":true,"properties":["virtualServer","name","type","allowRelay","server","port","tlsMode","authentication","allowPlainTextAuthentication","sendHelo","hasPassword","_exist","force"],"readOnly":["hasPassword"]},
  {"name":"SmtpDomainList","kind":"list","scope":"virtualServer","area":"general","list":"domain","key":[],"entries":"domains","removable":false,"properties":["virtualServer","domains","_purge","force"],"readOnly":["hasPassword"],"entryProperties":["name","type","allowRelay","server","port","tlsMode","authentication","allowPlainTextAuthentication","sendHelo","hasPassword"]},
  {"name":"SmtpFolder","kind":"area","scope":"virtualServer","area":"folder","key":[],"removable":false,"properties":["virtualServer","pickupDirectory","shouldPickupMail","queueDirectory","dropDirectory","dropDirectoryQuota","badMailDirectory","badMailMaxAge","badMailMaxDirectorySize","force"],"readOnly":[]},
  {"name":"SmtpLogging","kind":"area","scope":"virtualServer","area":"logging","key":[],"removable":false,"properties":["virtualServer","enabled","logFilePeriod","logFileTruncateSize","logFileLocaltimeRollover","logExtFileFlags","logFileDirectory","maxAge","maxDirectorySize","force"],"readOnly":[]},
  {"name":"SmtpMessageLimit","kind":"area","scope":"virtualServer","area":"messageLimit","key":[],"removable":false,"properties":["virtualServer","maxMessageSize","maxSessionSize","maxBatchedMessages","maxRecipients","sendNdrTo","force"],"readOnly":[]},
  {"name":"SmtpOutboundConnection","kind":"area","scope":"virtualServer","area":"outboundConnection","key":[],"removable":false,"properties":["virtualServer","maxConnections","maxConnectionsPerDomain","connectionTimeout","port","tlsMode","dnsServers","force"],"readOnly":[]},
  {"name":"SmtpProtocol","kind":"area","scope":"virtualServer","area":"protocol","key":[],"removable":false,"properties":["virtualServer","bareLineEndings","connectResponse","force"],"readOnly":[]},
  {"name":"SmtpRelayAddress","kind":"entry","scope":"virtualServer","area":"relayRestriction","list":"relayAddress","key":["address"],"removable":true,"properties":["virtualServer","access","address","comment","_exist","force"],"readOnly":[]},
  {"name":"SmtpRelayAddressList","kind":"list","scope":"virtualServer","area":"relayRestriction","list":"relayAddress","key":[],"entries":"entries","removable":false,"properties":["virtualServer","entries","_purge","force"],"readOnly":[],"entryProperties":["access","address","comment"]},
  {"name":"SmtpRelayRestriction","kind":"area","scope":"virtualServer","area":"relayRestriction","key":[],"removable":false,"properties":["virtualServer","mode","relayForAuth","force"],"readOnly":[]},
  {"name":"SmtpService","kind":"area","scope":"service","area":"service","key":[],"removable":false,"properties":["minimumFreeSpace","maxQueuedMessages","queueFolderMaxFiles","messageTrackingLogMaxAge","messageTrackingLogMaxDirectorySize","metricsEndpoint","force"],"readOnly":[]},
  {"name":"SmtpSmartHost","kind":"area","scope":"virtualServer","area":"smartHost","key":[],"removable":true,"properties":["virtualServer","server","port","mode","tlsMode","authentication","hasPassword","allowPlainTextAuthentication","_exist","force"],"readOnly":["hasPassword"]},
  {"name":"SmtpTls","kind":"area","scope":"virtualServer","area":"tls","key":[],"removable":false,"properties":["virtualServer","certificate","requireTls","minimumVersion","force"],"readOnly":[]},
  {"name":"SmtpUser","kind":"entry","scope":"virtualServer","key":["userName"],"removable":true,"properties":["virtualServer","userName","password","comment","enabled","passwordChanged","_exist"],"readOnly":["passwordChanged"]},
  {"name":"SmtpUserList","kind":"list","scope":"virtualServer","key":[],"entries":"users","removable":false,"properties":["virtualServer","users","_purge","force"],"readOnly":["passwordChanged"],"entryProperties":["userName","password","comment","enabled","passwordChanged"]},
  {"name":"SmtpVirtualServer","kind":"area","scope":"virtualServer","area":"general","key":[],"removable":true,"properties":["virtualServer","name","maxConnections","connectionTimeout","fullyQualifiedDomainName","defaultDomain","state","pendingBindings","_exist","force"],"readOnly":["state","pendingBindings"]}
]`,
)

// Generated from schemas/methods, schemas/settings and schemas/report by npm run generate. Do not edit.

/** The answer of rpc.discover. */
export const openrpc: Readonly<Record<string, unknown>> = {
  "openrpc": "1.3.2",
  "info": {
    "title": "Mailroot control socket",
    "description": "JSON-RPC 2.0, one object a line, params by name. The first call is system.hello.",
    "version": "1"
  },
  "methods": [
    {
      "name": "authentication.get",
      "summary": "Shows how clients authenticate",
      "description": "How clients may prove who they are: the Authentication... dialog of the Access tab. The users are those of New-SmtpUser.",
      "x-verb": "Get",
      "x-noun": "SmtpAuthentication",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Authentication",
          "description": "How clients may prove who they are: the Authentication... dialog of the Access tab. The users are those of New-SmtpUser.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpAuthentication"
          }
        }
      }
    },
    {
      "name": "authentication.set",
      "summary": "Changes how clients authenticate",
      "description": "How clients may prove who they are: the Authentication... dialog of the Access tab. The users are those of New-SmtpUser. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpAuthentication",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "anonymous",
          "schema": {
            "anyOf": [
              {
                "title": "Anonymous access",
                "description": "Whether mail is taken from clients that have not logged in. Without it their MAIL is answered 530 5.7.0. Where mail may go is for the relay restrictions to say.",
                "type": "boolean",
                "default": true,
                "x-applies": "live",
                "x-iis": {
                  "property": "AuthAnonymous",
                  "label": "Anonymous access",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "basic",
          "schema": {
            "anyOf": [
              {
                "title": "Basic authentication",
                "description": "Whether clients may log in with user name and password (AUTH PLAIN and AUTH LOGIN, RFC 4954). AUTH is announced only where it may be used.",
                "type": "boolean",
                "default": false,
                "x-applies": "live",
                "x-iis": {
                  "property": "AuthBasic",
                  "label": "Basic authentication",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "requireTls",
          "schema": {
            "anyOf": [
              {
                "title": "Requires TLS encryption",
                "description": "Whether a login needs TLS (STARTTLS) first. Before it AUTH is not announced and is answered 538 5.7.11. Without this passwords cross the network as plain text: turning it off while Basic is on needs -Force.",
                "type": "boolean",
                "default": true,
                "x-changed-default": {
                  "iis": "not ticked",
                  "reason": "A password in plain text is everybody's who can listen."
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "SmtpInboundCommandSupportOptions (a bit)",
                  "label": "Basic authentication > Requires TLS encryption"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpAuthentication"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "badmail.get",
      "summary": "Shows bad mail",
      "description": "Shows the messages in the Badmail folders, by virtual server and identity, so that those of one installation come oldest first. Files that are not the relay's are left out.",
      "x-verb": "Get",
      "x-noun": "SmtpBadmail",
      "x-access": "viewer",
      "x-paged": true,
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "schema": {
            "title": "Identity",
            "description": "The identity of a message in Badmail: the name of its files without the extension.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server.",
            "type": "string",
            "maxLength": 100
          }
        },
        {
          "name": "sender",
          "schema": {
            "title": "Sender",
            "description": "Only messages from this address; wildcards are allowed; <> is the null sender.",
            "type": "string",
            "maxLength": 320
          }
        },
        {
          "name": "recipient",
          "schema": {
            "title": "Recipient",
            "description": "Only messages with a failed recipient of this address; wildcards are allowed.",
            "type": "string",
            "maxLength": 320
          }
        },
        {
          "name": "subject",
          "schema": {
            "title": "Subject",
            "description": "Only messages with this subject; wildcards are allowed.",
            "type": "string",
            "maxLength": 1000
          }
        },
        {
          "name": "reason",
          "schema": {
            "title": "Reason",
            "description": "Only messages with this reason; wildcards are allowed: *5.1.1*.",
            "type": "string",
            "maxLength": 1000
          }
        },
        {
          "name": "source",
          "schema": {
            "title": "Source",
            "description": "Only messages of this kind.",
            "type": "string",
            "enum": [
              "Message",
              "Report",
              "Pickup",
              "Unknown"
            ],
            "x-enum": {
              "Message": "A message that failed, and whose sender wants or can get no report.",
              "Report": "A report (bounce) that could not be delivered itself.",
              "Pickup": "A file of the Pickup folder that cannot be sent as it is.",
              "Unknown": "Its properties (.BDP) cannot be read; the reason and the message are there."
            }
          }
        },
        {
          "name": "olderThan",
          "schema": {
            "title": "Older than",
            "description": "Only messages that came into Badmail longer ago than this.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "P3650D"
          }
        },
        {
          "name": "limit",
          "schema": {
            "title": "Page size",
            "description": "How many results a page has at most. The cmdlet asks for page after page.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 200
          }
        },
        {
          "name": "cursor",
          "schema": {
            "title": "Cursor",
            "description": "Where the page before ended.",
            "type": "string",
            "maxLength": 200
          }
        }
      ],
      "result": {
        "name": "badmail",
        "schema": {
          "title": "Page",
          "description": "One page of results.",
          "type": "object",
          "required": [
            "items"
          ],
          "properties": {
            "items": {
              "title": "Bad mail",
              "description": "The results of this page.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "$ref": "#/components/schemas/Badmail"
              }
            },
            "cursor": {
              "type": "string",
              "title": "Cursor",
              "description": "Give it to the next call; absent on the last page.",
              "maxLength": 200
            }
          }
        }
      }
    },
    {
      "name": "badmail.remove",
      "summary": "Removes bad mail",
      "description": "Deletes all files of the message for good. It acts on messages that are named or piped only. The audit log says who did it.",
      "x-verb": "Remove",
      "x-noun": "SmtpBadmail",
      "x-access": "operator",
      "x-confirm": "High",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The identity of a message in Badmail: the name of its files without the extension.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "badmail",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on.",
          "type": "array",
          "maxItems": 1,
          "items": {
            "$ref": "#/components/schemas/Badmail"
          }
        }
      }
    },
    {
      "name": "badmail.restore",
      "summary": "Puts bad mail back into the queue",
      "description": "Queues the message anew, under an id of its own, for the recipients that failed, and then deletes its files. A file of the Pickup folder is read by the rules of Pickup; -Sender and -Recipient say what it lacks. It needs no relay permission. The audit log says who did it.",
      "x-verb": "Restore",
      "x-noun": "SmtpBadmail",
      "x-access": "operator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The identity of a message in Badmail: the name of its files without the extension.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "sender",
          "schema": {
            "title": "Sender",
            "description": "The envelope's sender in place of that of the message; <> is the null sender.",
            "type": "string",
            "minLength": 1,
            "maxLength": 320
          }
        },
        {
          "name": "recipient",
          "schema": {
            "title": "Recipient",
            "description": "The recipients in place of those that failed.",
            "type": "array",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "title": "E-mail address",
              "description": "A mailbox of the form local-part@domain (RFC 5321 section 4.1.2).",
              "type": "string",
              "format": "mailbox",
              "maxLength": 320
            }
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "badmail",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on.",
          "type": "array",
          "maxItems": 1,
          "items": {
            "$ref": "#/components/schemas/Badmail"
          }
        }
      }
    },
    {
      "name": "binding.add",
      "summary": "Adds a binding",
      "description": "The addresses and ports on which the virtual server listens. A binding is an address, a port and whether TLS is implicit, nothing else: who needs another policy on another port makes a second virtual server.",
      "x-verb": "Add",
      "x-noun": "SmtpBinding",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "address",
          "required": true,
          "schema": {
            "title": "IP address",
            "description": "The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds both.",
            "type": "string",
            "format": "ip-address",
            "maxLength": 45
          }
        },
        {
          "name": "port",
          "schema": {
            "title": "Port",
            "description": "The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409).",
            "type": "integer",
            "minimum": 1,
            "maximum": 65535,
            "default": 25
          }
        },
        {
          "name": "tls",
          "schema": {
            "title": "TLS",
            "description": "How TLS begins on this port. To change it, remove the binding and add it again.",
            "type": "string",
            "enum": [
              "StartTls",
              "Implicit"
            ],
            "x-enum": {
              "StartTls": "In the clear, with STARTTLS for those who ask for it (RFC 3207).",
              "Implicit": "With the TLS handshake before the greeting, as on port 465 (RFC 8314 section 3.3)."
            },
            "default": "StartTls",
            "x-iis": {
              "property": "SecureBindings",
              "label": "not shown"
            }
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The entry that was added, as get shows it.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpBinding"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "binding.get",
      "summary": "Shows each binding",
      "description": "The addresses and ports on which the virtual server listens. A binding is an address, a port and whether TLS is implicit, nothing else: who needs another policy on another port makes a second virtual server.",
      "x-verb": "Get",
      "x-noun": "SmtpBinding",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "address",
          "schema": {
            "title": "IP address",
            "description": "The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds both.",
            "type": "string",
            "format": "ip-address",
            "maxLength": 45
          }
        },
        {
          "name": "port",
          "schema": {
            "title": "Port",
            "description": "The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409).",
            "type": "integer",
            "minimum": 1,
            "maximum": 65535
          }
        }
      ],
      "result": {
        "name": "entries",
        "schema": {
          "title": "binding",
          "description": "The addresses and ports on which the virtual server listens. A binding is an address, a port and whether TLS is implicit, nothing else: who needs another policy on another port makes a second virtual server.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/SmtpBinding"
          }
        }
      }
    },
    {
      "name": "binding.remove",
      "summary": "Removes a binding",
      "description": "The addresses and ports on which the virtual server listens. A binding is an address, a port and whether TLS is implicit, nothing else: who needs another policy on another port makes a second virtual server.",
      "x-verb": "Remove",
      "x-noun": "SmtpBinding",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "address",
          "required": true,
          "schema": {
            "title": "IP address",
            "description": "The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds both.",
            "type": "string",
            "format": "ip-address",
            "maxLength": 45
          }
        },
        {
          "name": "port",
          "schema": {
            "title": "Port",
            "description": "The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409).",
            "type": "integer",
            "minimum": 1,
            "maximum": 65535,
            "default": 25
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The entry that was removed, as get showed it.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpBinding"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "certificate.get",
      "summary": "Shows the certificates of the service",
      "description": "Shows each certificate that virtual servers can show to their clients, with who uses it. Private keys are never shown.",
      "x-verb": "Get",
      "x-noun": "SmtpCertificate",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "name",
          "schema": {
            "title": "Name",
            "description": "The name of a certificate. Without it all of them.",
            "type": "string",
            "format": "certificate-name",
            "maxLength": 253
          }
        }
      ],
      "result": {
        "name": "certificates",
        "schema": {
          "title": "Certificates",
          "description": "The certificates, by name.",
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/components/schemas/Certificate"
          }
        }
      }
    },
    {
      "name": "certificate.import",
      "summary": "Imports a certificate with its private key",
      "description": "Reads a PFX file (PKCS #12), or a PEM file, and sends what it holds to the relay, which keeps certificate, key and chain. The file is read by this PowerShell, not by the relay. A certificate of that name is replaced: that is how one is renewed, and new handshakes get it at once. One that has expired is taken, with a warning.",
      "x-verb": "Import",
      "x-noun": "SmtpCertificate",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "name",
          "required": true,
          "schema": {
            "title": "Name",
            "description": "The name under which it is kept: letters, digits, dots, hyphens and underscores.",
            "type": "string",
            "format": "certificate-name",
            "maxLength": 253
          }
        },
        {
          "name": "content",
          "required": true,
          "schema": {
            "title": "Path",
            "description": "A PFX file, or a PEM file with the certificate and those that lead to its issuer, in any order; the private key may be in it too.",
            "type": "string",
            "minLength": 1,
            "maxLength": 81000,
            "writeOnly": true
          }
        },
        {
          "name": "key",
          "schema": {
            "title": "Key path",
            "description": "The PEM file with the private key, where -Path does not hold it.",
            "type": "string",
            "minLength": 1,
            "maxLength": 81000,
            "writeOnly": true
          }
        },
        {
          "name": "password",
          "schema": {
            "title": "Password",
            "description": "The password of the PFX file, or of an encrypted private key. It is used once and not kept.",
            "type": "string",
            "maxLength": 1000,
            "writeOnly": true
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "import",
        "schema": {
          "title": "Import",
          "description": "What was imported.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "items",
            "warnings"
          ],
          "properties": {
            "items": {
              "title": "Certificates",
              "description": "The certificate as it is now.",
              "type": "array",
              "maxItems": 1,
              "items": {
                "$ref": "#/components/schemas/Certificate"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What is strange about it.",
              "type": "array",
              "maxItems": 10,
              "items": {
                "title": "Warning",
                "description": "A sentence for people.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "certificate.new",
      "summary": "Makes a self-signed certificate",
      "description": "Makes a private key (RSA, 2048 bits) and a self-signed certificate for it, and keeps both. Clients that check certificates must be told to trust it. A name that is taken is refused. The relay does not renew it.",
      "x-verb": "New",
      "x-noun": "SmtpCertificate",
      "x-access": "administrator",
      "x-confirm": "Low",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "name",
          "required": true,
          "schema": {
            "title": "Name",
            "description": "The name of the new certificate: letters, digits, dots, hyphens and underscores.",
            "type": "string",
            "format": "certificate-name",
            "maxLength": 253
          }
        },
        {
          "name": "dnsName",
          "schema": {
            "title": "DNS names",
            "description": "The host names that it is good for; *.contoso.com stands for every name below. The first is also its subject. Without them its name.",
            "type": "array",
            "minItems": 1,
            "maxItems": 100,
            "items": {
              "title": "DNS name",
              "description": "A host name.",
              "type": "string",
              "format": "certificate-host",
              "maxLength": 253
            }
          }
        },
        {
          "name": "notAfter",
          "schema": {
            "title": "Not after",
            "description": "When it expires. Without it in 825 days, the most that some platforms take.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "certificates",
        "schema": {
          "title": "Certificates",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/components/schemas/Certificate"
          }
        }
      }
    },
    {
      "name": "certificate.remove",
      "summary": "Removes certificates",
      "description": "Deletes certificates with their private keys. One that a virtual server uses is refused: choose another with Set-SmtpTls first.",
      "x-verb": "Remove",
      "x-noun": "SmtpCertificate",
      "x-access": "administrator",
      "x-confirm": "High",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "name",
          "required": true,
          "schema": {
            "title": "Name",
            "description": "The name of the certificate.",
            "type": "string",
            "format": "certificate-name",
            "maxLength": 253
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "certificates",
        "schema": {
          "title": "Removed",
          "description": "What was removed, as it was.",
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/components/schemas/Certificate"
          }
        }
      }
    },
    {
      "name": "configuration.export",
      "summary": "Gives the whole configuration as text",
      "description": "The settings of the service and of every virtual server as one JSON text, to keep, to compare, or for Import-SmtpConfiguration on this relay or another. Passwords and users are in it only with a passphrase, encrypted by it; without one the text names what is missing. Certificates are not in it. Each export is written to the audit log.",
      "x-verb": "Export",
      "x-noun": "SmtpConfiguration",
      "x-access": "administrator",
      "x-confirm": "Low",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "passphrase",
          "schema": {
            "title": "Passphrase",
            "description": "Encrypts passwords and users (scrypt and AES-256-GCM), which are left out otherwise. At least 8 characters; without it nobody can read them again.",
            "type": "string",
            "minLength": 8,
            "maxLength": 1000,
            "writeOnly": true
          }
        }
      ],
      "result": {
        "name": "configuration",
        "schema": {
          "title": "Configuration",
          "description": "The configuration as text.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "content",
            "warnings"
          ],
          "properties": {
            "content": {
              "title": "Content",
              "description": "JSON, UTF-8.",
              "type": "string",
              "maxLength": 1900000
            },
            "warnings": {
              "title": "Warnings",
              "description": "What is not in it.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "configuration.import",
      "summary": "Puts a whole configuration in place of the present one",
      "description": "Takes the text that Export-SmtpConfiguration gave: every setting becomes what the text says, and what it does not name goes back to its default. It is checked whole before anything changes. With its passphrase the passwords come along, and the users of its virtual servers in place of those that are here; without it the passwords of accounts that are the same here are kept, the others are named in a warning, and users stay. -WhatIf compares: it shows each setting that differs.",
      "x-verb": "Import",
      "x-noun": "SmtpConfiguration",
      "x-access": "administrator",
      "x-confirm": "High",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "content",
          "required": true,
          "schema": {
            "title": "Path",
            "description": "The file that Export-SmtpConfiguration wrote.",
            "type": "string",
            "minLength": 1,
            "maxLength": 1900000
          }
        },
        {
          "name": "passphrase",
          "schema": {
            "title": "Passphrase",
            "description": "The passphrase of the export.",
            "type": "string",
            "minLength": 8,
            "maxLength": 1000,
            "writeOnly": true
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The virtual servers as Get-SmtpVirtualServer shows them afterwards.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/VirtualServerState"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "configurationChange.get",
      "summary": "Shows the changes of settings",
      "description": "Reads the audit log of settings, newest first: who changed what, and when.",
      "x-verb": "Get",
      "x-noun": "SmtpConfigurationChange",
      "x-access": "viewer",
      "x-paged": true,
      "paramStructure": "by-name",
      "params": [
        {
          "name": "revision",
          "schema": {
            "title": "Revision",
            "description": "Only the change that made this revision.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "start",
          "schema": {
            "title": "Start",
            "description": "Only changes from this moment on.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          }
        },
        {
          "name": "end",
          "schema": {
            "title": "End",
            "description": "Only changes before this moment.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          }
        },
        {
          "name": "setting",
          "schema": {
            "title": "Setting",
            "description": "Only changes of this setting, for example messageLimit.maxRecipients or smartHost.*; wildcards are allowed.",
            "type": "string",
            "maxLength": 200
          }
        },
        {
          "name": "user",
          "schema": {
            "title": "User",
            "description": "Only changes by this user; wildcards are allowed.",
            "type": "string",
            "maxLength": 320
          }
        },
        {
          "name": "limit",
          "schema": {
            "title": "Page size",
            "description": "How many results a page has at most. The cmdlet asks for page after page.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 200
          }
        },
        {
          "name": "cursor",
          "schema": {
            "title": "Cursor",
            "description": "Where the page before ended.",
            "type": "string",
            "maxLength": 200
          }
        }
      ],
      "result": {
        "name": "changes",
        "schema": {
          "title": "Page",
          "description": "One page of results.",
          "type": "object",
          "required": [
            "items"
          ],
          "properties": {
            "items": {
              "title": "Changes",
              "description": "The results of this page.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "$ref": "#/components/schemas/ConfigurationChange"
              }
            },
            "cursor": {
              "type": "string",
              "title": "Cursor",
              "description": "Give it to the next call; absent on the last page.",
              "maxLength": 200
            }
          }
        }
      }
    },
    {
      "name": "configurationChange.undo",
      "summary": "Undoes a change of settings",
      "description": "Puts the settings that a change touched back to what they were before it, as a new change. Of one that is not the last, only settings that nobody has changed since; else nothing is changed, and the error names them. A password that the change replaced is not kept: set it again. The last 50 revisions can be undone.",
      "x-verb": "Undo",
      "x-noun": "SmtpConfigurationChange",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "revision",
          "schema": {
            "title": "Revision",
            "description": "The revision that the change made. Without it the last change.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The change that was undone, as Get-SmtpConfigurationChange shows it; none where the audit log has it no more.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/ConfigurationChange"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "connectionAddress.add",
      "summary": "Adds a connection address",
      "description": "Addresses and networks that may not connect when the mode is AllExceptListed. Addresses and networks that may connect when the mode is OnlyListed.",
      "x-verb": "Add",
      "x-noun": "SmtpConnectionAddress",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "address",
          "required": true,
          "schema": {
            "title": "Address",
            "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
            "type": "string",
            "format": "network",
            "maxLength": 100
          }
        },
        {
          "name": "comment",
          "schema": {
            "title": "Comment",
            "description": "Free text for people: who asked for this entry and why.",
            "type": "string",
            "maxLength": 500,
            "default": ""
          }
        },
        {
          "name": "access",
          "schema": {
            "title": "Access",
            "description": "Which list the entry goes to.",
            "type": "string",
            "enum": [
              "Deny",
              "Grant"
            ],
            "x-enum": {
              "Deny": "Addresses and networks that may not connect when the mode is AllExceptListed.",
              "Grant": "Addresses and networks that may connect when the mode is OnlyListed."
            },
            "default": "Deny"
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The entry that was added, as get shows it.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpConnectionAddress"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "connectionAddress.get",
      "summary": "Shows each connection address",
      "description": "Addresses and networks that may not connect when the mode is AllExceptListed. Addresses and networks that may connect when the mode is OnlyListed.",
      "x-verb": "Get",
      "x-noun": "SmtpConnectionAddress",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "address",
          "schema": {
            "title": "Address",
            "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
            "type": "string",
            "format": "network",
            "maxLength": 100
          }
        },
        {
          "name": "access",
          "schema": {
            "title": "Access",
            "description": "Only entries of this list.",
            "type": "string",
            "enum": [
              "Deny",
              "Grant"
            ],
            "x-enum": {
              "Deny": "Addresses and networks that may not connect when the mode is AllExceptListed.",
              "Grant": "Addresses and networks that may connect when the mode is OnlyListed."
            }
          }
        }
      ],
      "result": {
        "name": "entries",
        "schema": {
          "title": "connection address",
          "description": "Addresses and networks that may not connect when the mode is AllExceptListed. Addresses and networks that may connect when the mode is OnlyListed.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/SmtpConnectionAddress"
          }
        }
      }
    },
    {
      "name": "connectionAddress.remove",
      "summary": "Removes a connection address",
      "description": "Addresses and networks that may not connect when the mode is AllExceptListed. Addresses and networks that may connect when the mode is OnlyListed.",
      "x-verb": "Remove",
      "x-noun": "SmtpConnectionAddress",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "address",
          "required": true,
          "schema": {
            "title": "Address",
            "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
            "type": "string",
            "format": "network",
            "maxLength": 100
          }
        },
        {
          "name": "access",
          "schema": {
            "title": "Access",
            "description": "Which list the entry is taken from: needed only where more than one has it.",
            "type": "string",
            "enum": [
              "Deny",
              "Grant"
            ],
            "x-enum": {
              "Deny": "Addresses and networks that may not connect when the mode is AllExceptListed.",
              "Grant": "Addresses and networks that may connect when the mode is OnlyListed."
            }
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The entry that was removed, as get showed it.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpConnectionAddress"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "connectionControl.get",
      "summary": "Shows the connection control",
      "description": "Which clients may connect to the virtual server: the Connection... dialog of the Access tab.",
      "x-verb": "Get",
      "x-noun": "SmtpConnectionControl",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Connection control",
          "description": "Which clients may connect to the virtual server: the Connection... dialog of the Access tab.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpConnectionControl"
          }
        }
      }
    },
    {
      "name": "connectionControl.set",
      "summary": "Changes the connection control",
      "description": "Which clients may connect to the virtual server: the Connection... dialog of the Access tab. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpConnectionControl",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "mode",
          "schema": {
            "anyOf": [
              {
                "title": "Mode",
                "description": "Which of the two lists decides. Changing the mode never turns one list into the other. A client that it keeps out is answered 554 5.7.1 and closed; a session that is open ends at its next command with 421.",
                "type": "string",
                "enum": [
                  "OnlyListed",
                  "AllExceptListed"
                ],
                "x-enum": {
                  "OnlyListed": "Only the Grant list below may connect. An empty list means nobody.",
                  "AllExceptListed": "Everybody but the Deny list below may connect. An empty list means everybody."
                },
                "default": "AllExceptListed",
                "x-applies": "live",
                "x-iis": {
                  "property": "IPSecurity",
                  "label": "Only the list below / All except the list below"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "maxConnectionsPerAddress",
          "schema": {
            "anyOf": [
              {
                "title": "Connections of one address",
                "description": "How many inbound connections one client address may have at once, counted over all virtual servers. One more is answered 421 4.3.2.",
                "type": "integer",
                "minimum": 1,
                "maximum": 20000,
                "default": 600,
                "x-unit": "connections",
                "x-applies": "live"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpConnectionControl"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "delivery.get",
      "summary": "Shows the delivery settings",
      "description": "When delivery is tried again, when it is given up, and how many hops a message may have: the Delivery tab of the property sheet. Applies to mail already queued.",
      "x-verb": "Get",
      "x-noun": "SmtpDelivery",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Delivery",
          "description": "When delivery is tried again, when it is given up, and how many hops a message may have: the Delivery tab of the property sheet. Applies to mail already queued.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpDelivery"
          }
        }
      }
    },
    {
      "name": "delivery.set",
      "summary": "Changes the delivery settings",
      "description": "When delivery is tried again, when it is given up, and how many hops a message may have: the Delivery tab of the property sheet. Applies to mail already queued. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpDelivery",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "firstRetryInterval",
          "schema": {
            "anyOf": [
              {
                "title": "First retry interval",
                "description": "The wait after the first failed attempt.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1S",
                "durationMaximum": "P7D",
                "default": "PT15M",
                "x-applies": "live",
                "x-iis": {
                  "property": "SmtpRemoteProgressiveRetry (1st)",
                  "label": "First retry interval (minutes)"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "secondRetryInterval",
          "schema": {
            "anyOf": [
              {
                "title": "Second retry interval",
                "description": "The wait after the second failed attempt.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1S",
                "durationMaximum": "P7D",
                "default": "PT30M",
                "x-applies": "live",
                "x-iis": {
                  "property": "SmtpRemoteProgressiveRetry (2nd)",
                  "label": "Second retry interval (minutes)"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "thirdRetryInterval",
          "schema": {
            "anyOf": [
              {
                "title": "Third retry interval",
                "description": "The wait after the third failed attempt.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1S",
                "durationMaximum": "P7D",
                "default": "PT1H",
                "x-applies": "live",
                "x-iis": {
                  "property": "SmtpRemoteProgressiveRetry (3rd)",
                  "label": "Third retry interval (minutes)"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "subsequentRetryInterval",
          "schema": {
            "anyOf": [
              {
                "title": "Subsequent retry interval",
                "description": "The wait after each later failed attempt.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1S",
                "durationMaximum": "P7D",
                "default": "PT4H",
                "x-applies": "live",
                "x-iis": {
                  "property": "SmtpRemoteProgressiveRetry (4th)",
                  "label": "Subsequent retry interval (minutes)"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "expirationTimeout",
          "schema": {
            "anyOf": [
              {
                "title": "Expiration timeout",
                "description": "How long after acceptance delivery to a next hop is given up and the sender gets a bounce (4.4.7).",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1S",
                "durationMaximum": "P30D",
                "default": "P2D",
                "x-applies": "live",
                "x-iis": {
                  "property": "SmtpRemoteNDRExpireMinutes",
                  "label": "Outbound: Expiration timeout"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "delayNotificationTimeout",
          "schema": {
            "anyOf": [
              {
                "title": "Delay notification",
                "description": "How long after acceptance the sender of mail that no next hop has taken yet is told, once for each recipient, that it is late (RFC 3464, Action: delayed). Unlimited: never. Nobody is told of messages that an administrator holds, of mail from the null sender, and where the client asked for NOTIFY without DELAY.",
                "oneOf": [
                  {
                    "title": "Duration",
                    "description": "ISO 8601 duration in days, hours, minutes and whole seconds, for example PT15M or P2D.",
                    "type": "string",
                    "format": "iso-duration",
                    "maxLength": 32,
                    "durationMinimum": "PT1S",
                    "durationMaximum": "P30D"
                  },
                  {
                    "title": "No limit",
                    "description": "The word that stands for no limit.",
                    "const": "unlimited"
                  }
                ],
                "default": "PT12H",
                "x-applies": "live",
                "x-iis": {
                  "property": "SmtpRemoteDelayExpireMinutes",
                  "label": "Outbound: Delay notification"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "localExpirationTimeout",
          "schema": {
            "anyOf": [
              {
                "title": "Local expiration timeout",
                "description": "How long after acceptance delivery to the Drop folder is given up and the sender gets a bounce (4.4.7).",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1S",
                "durationMaximum": "P30D",
                "default": "P2D",
                "x-applies": "live",
                "x-iis": {
                  "property": "SmtpLocalNDRExpireMinutes",
                  "label": "Local: Expiration timeout"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "localDelayNotificationTimeout",
          "schema": {
            "anyOf": [
              {
                "title": "Local delay notification",
                "description": "How long after acceptance the sender of mail that could not be put into the Drop folder yet is told that it is late. Unlimited: never.",
                "oneOf": [
                  {
                    "title": "Duration",
                    "description": "ISO 8601 duration in days, hours, minutes and whole seconds, for example PT15M or P2D.",
                    "type": "string",
                    "format": "iso-duration",
                    "maxLength": 32,
                    "durationMinimum": "PT1S",
                    "durationMaximum": "P30D"
                  },
                  {
                    "title": "No limit",
                    "description": "The word that stands for no limit.",
                    "const": "unlimited"
                  }
                ],
                "default": "PT12H",
                "x-applies": "live",
                "x-iis": {
                  "property": "SmtpLocalDelayExpireMinutes",
                  "label": "Local: Delay notification"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "hopCount",
          "schema": {
            "anyOf": [
              {
                "title": "Maximum hop count",
                "description": "A message with more Received fields than this goes in a circle and is bounced (5.4.6).",
                "type": "integer",
                "minimum": 1,
                "maximum": 1000,
                "default": 15,
                "x-unit": "hops",
                "x-applies": "live",
                "x-iis": {
                  "property": "HopCount",
                  "label": "Maximum hop count",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpDelivery"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "domain.get",
      "summary": "Shows each domain",
      "description": "Domains with a rule of their own: the Domains node of IIS Manager. Mail for an Alias domain goes to the Drop folder, as that for the default domain. Mail for a Remote domain goes where its entry says, whatever the smart host of the virtual server is. The most specific entry that fits decides: a name before a wildcard, a longer wildcard before a shorter.",
      "x-verb": "Get",
      "x-noun": "SmtpDomain",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "name",
          "schema": {
            "title": "Name",
            "description": "The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An internationalised name is kept in its ASCII form (RFC 5891).",
            "type": "string",
            "format": "domain-pattern",
            "maxLength": 255,
            "x-iis": {
              "property": "Name",
              "label": "Domains > Name"
            }
          }
        }
      ],
      "result": {
        "name": "entries",
        "schema": {
          "title": "domain",
          "description": "Domains with a rule of their own: the Domains node of IIS Manager. Mail for an Alias domain goes to the Drop folder, as that for the default domain. Mail for a Remote domain goes where its entry says, whatever the smart host of the virtual server is. The most specific entry that fits decides: a name before a wildcard, a longer wildcard before a shorter.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/SmtpDomain"
          }
        }
      }
    },
    {
      "name": "domain.new",
      "summary": "Makes a domain",
      "description": "Domains with a rule of their own: the Domains node of IIS Manager. Mail for an Alias domain goes to the Drop folder, as that for the default domain. Mail for a Remote domain goes where its entry says, whatever the smart host of the virtual server is. The most specific entry that fits decides: a name before a wildcard, a longer wildcard before a shorter.",
      "x-verb": "New",
      "x-noun": "SmtpDomain",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "name",
          "required": true,
          "schema": {
            "title": "Name",
            "description": "The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An internationalised name is kept in its ASCII form (RFC 5891).",
            "type": "string",
            "format": "domain-pattern",
            "maxLength": 255,
            "x-iis": {
              "property": "Name",
              "label": "Domains > Name"
            }
          }
        },
        {
          "name": "type",
          "schema": {
            "anyOf": [
              {
                "title": "Type",
                "description": "What becomes of mail for the domain.",
                "type": "string",
                "enum": [
                  "Default",
                  "Alias",
                  "Remote"
                ],
                "x-enum": {
                  "Default": "The default domain of the virtual server. Its mail goes to the Drop folder.",
                  "Alias": "Mail goes to the Drop folder, with the address it was sent to (RouteAction 0x10).",
                  "Remote": "Mail goes to the hosts of -Server, or by DNS where there are none."
                },
                "x-not-built": {
                  "Default": "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"
                },
                "default": "Remote",
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction",
                  "label": "Domains > Type"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "allowRelay",
          "schema": {
            "anyOf": [
              {
                "title": "Allow relay to this domain",
                "description": "Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs -Force.",
                "type": "boolean",
                "default": false,
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction (0x1000)",
                  "label": "Allow incoming mail to be relayed to this domain"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "server",
          "schema": {
            "anyOf": [
              {
                "title": "Hosts",
                "description": "Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one before fails. An address may stand in brackets, as in IIS. An empty list means by DNS.",
                "type": "array",
                "maxItems": 10,
                "uniqueItems": true,
                "default": [],
                "items": {
                  "title": "Host",
                  "description": "A host name, or an IP address, which may stand in brackets as in IIS ([192.0.2.1]).",
                  "type": "string",
                  "format": "next-hop-host",
                  "maxLength": 253
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteActionString",
                  "label": "Route domain > Forward all mail to smart host",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "port",
          "schema": {
            "anyOf": [
              {
                "title": "Port",
                "description": "The TCP port of these hosts. IIS has one port for everything that it sends.",
                "type": "integer",
                "minimum": 1,
                "maximum": 65535,
                "default": 25,
                "x-applies": "live",
                "x-iis": {
                  "property": "RemoteSmtpPort",
                  "label": "(none)",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "tlsMode",
          "schema": {
            "anyOf": [
              {
                "title": "TLS mode",
                "description": "How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic leaves it to Set-SmtpOutboundConnection.",
                "type": "string",
                "enum": [
                  "None",
                  "Opportunistic",
                  "Required",
                  "Verified"
                ],
                "x-enum": {
                  "None": "Never TLS.",
                  "Opportunistic": "STARTTLS where it is offered, whatever the certificate; without TLS where it is not or the handshake fails.",
                  "Required": "STARTTLS with TLS 1.2 or later and forward secrecy, or no delivery, whatever the certificate.",
                  "Verified": "As Required, with a certificate that is trusted and names the host, or no delivery."
                },
                "default": "Opportunistic",
                "x-changed-default": {
                  "iis": "no TLS",
                  "reason": "TLS where the other side offers it costs nothing and keeps mail from being read on the way."
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction (0x4)",
                  "label": "Outbound Security > TLS encryption"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "authentication",
          "schema": {
            "anyOf": [
              {
                "title": "Authentication",
                "description": "How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified.",
                "type": "object",
                "required": [
                  "type"
                ],
                "properties": {
                  "type": {
                    "title": "Type",
                    "description": "Which kind of authentication.",
                    "type": "string",
                    "enum": [
                      "none",
                      "basic",
                      "oauth2"
                    ],
                    "x-enum": {
                      "none": "No authentication.",
                      "basic": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                      "oauth2": "A token (SASL XOAUTH2)."
                    }
                  }
                },
                "discriminator": {
                  "propertyName": "type"
                },
                "oneOf": [
                  {
                    "title": "None",
                    "description": "No authentication.",
                    "additionalProperties": false,
                    "properties": {
                      "type": {
                        "const": "none"
                      }
                    },
                    "required": [
                      "type"
                    ]
                  },
                  {
                    "title": "Basic",
                    "description": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                    "additionalProperties": false,
                    "required": [
                      "type",
                      "userName"
                    ],
                    "properties": {
                      "type": {
                        "const": "basic"
                      },
                      "userName": {
                        "title": "User name",
                        "description": "The account at the smart host.",
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 320
                      },
                      "password": {
                        "title": "Password",
                        "description": "The password of the account. It is kept in secrets.json and never shown. Without it the one that is kept for the same user name stays.",
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 1024,
                        "writeOnly": true
                      }
                    }
                  },
                  {
                    "title": "OAuth2",
                    "description": "A token (SASL XOAUTH2).",
                    "additionalProperties": false,
                    "properties": {
                      "type": {
                        "const": "oauth2"
                      }
                    },
                    "required": [
                      "type"
                    ]
                  }
                ],
                "x-not-built": {
                  "oauth2": "authentication to a smart host with OAuth2 is not built yet"
                },
                "default": {
                  "type": "none"
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction (0x8, 0x100), RouteUserName, RoutePassword",
                  "label": "Outbound Security"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "allowPlainTextAuthentication",
          "schema": {
            "anyOf": [
              {
                "title": "Allow plain text authentication",
                "description": "Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.",
                "type": "boolean",
                "default": false,
                "x-changed-default": {
                  "iis": "no TLS with basic authentication",
                  "reason": "Whoever is on the way could read the password."
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "(none)",
                  "label": "Outbound Security > Basic authentication"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "sendHelo",
          "schema": {
            "anyOf": [
              {
                "title": "Send HELO",
                "description": "Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no account and no 8-bit mail.",
                "type": "boolean",
                "default": false,
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction (0x400000)",
                  "label": "Send HELO instead of EHLO"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The entry that was made, as get shows it.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpDomain"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "domain.remove",
      "summary": "Removes a domain",
      "description": "Domains with a rule of their own: the Domains node of IIS Manager. Mail for an Alias domain goes to the Drop folder, as that for the default domain. Mail for a Remote domain goes where its entry says, whatever the smart host of the virtual server is. The most specific entry that fits decides: a name before a wildcard, a longer wildcard before a shorter.",
      "x-verb": "Remove",
      "x-noun": "SmtpDomain",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "name",
          "required": true,
          "schema": {
            "title": "Name",
            "description": "The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An internationalised name is kept in its ASCII form (RFC 5891).",
            "type": "string",
            "format": "domain-pattern",
            "maxLength": 255,
            "x-iis": {
              "property": "Name",
              "label": "Domains > Name"
            }
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The entry that was removed, as get showed it.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpDomain"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "domain.set",
      "summary": "Changes a domain",
      "description": "Domains with a rule of their own: the Domains node of IIS Manager. Mail for an Alias domain goes to the Drop folder, as that for the default domain. Mail for a Remote domain goes where its entry says, whatever the smart host of the virtual server is. The most specific entry that fits decides: a name before a wildcard, a longer wildcard before a shorter. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpDomain",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "name",
          "required": true,
          "schema": {
            "title": "Name",
            "description": "The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An internationalised name is kept in its ASCII form (RFC 5891).",
            "type": "string",
            "format": "domain-pattern",
            "maxLength": 255,
            "x-iis": {
              "property": "Name",
              "label": "Domains > Name"
            }
          }
        },
        {
          "name": "type",
          "schema": {
            "anyOf": [
              {
                "title": "Type",
                "description": "What becomes of mail for the domain.",
                "type": "string",
                "enum": [
                  "Default",
                  "Alias",
                  "Remote"
                ],
                "x-enum": {
                  "Default": "The default domain of the virtual server. Its mail goes to the Drop folder.",
                  "Alias": "Mail goes to the Drop folder, with the address it was sent to (RouteAction 0x10).",
                  "Remote": "Mail goes to the hosts of -Server, or by DNS where there are none."
                },
                "x-not-built": {
                  "Default": "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"
                },
                "default": "Remote",
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction",
                  "label": "Domains > Type"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "allowRelay",
          "schema": {
            "anyOf": [
              {
                "title": "Allow relay to this domain",
                "description": "Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs -Force.",
                "type": "boolean",
                "default": false,
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction (0x1000)",
                  "label": "Allow incoming mail to be relayed to this domain"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "server",
          "schema": {
            "anyOf": [
              {
                "title": "Hosts",
                "description": "Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one before fails. An address may stand in brackets, as in IIS. An empty list means by DNS.",
                "type": "array",
                "maxItems": 10,
                "uniqueItems": true,
                "default": [],
                "items": {
                  "title": "Host",
                  "description": "A host name, or an IP address, which may stand in brackets as in IIS ([192.0.2.1]).",
                  "type": "string",
                  "format": "next-hop-host",
                  "maxLength": 253
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteActionString",
                  "label": "Route domain > Forward all mail to smart host",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "port",
          "schema": {
            "anyOf": [
              {
                "title": "Port",
                "description": "The TCP port of these hosts. IIS has one port for everything that it sends.",
                "type": "integer",
                "minimum": 1,
                "maximum": 65535,
                "default": 25,
                "x-applies": "live",
                "x-iis": {
                  "property": "RemoteSmtpPort",
                  "label": "(none)",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "tlsMode",
          "schema": {
            "anyOf": [
              {
                "title": "TLS mode",
                "description": "How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic leaves it to Set-SmtpOutboundConnection.",
                "type": "string",
                "enum": [
                  "None",
                  "Opportunistic",
                  "Required",
                  "Verified"
                ],
                "x-enum": {
                  "None": "Never TLS.",
                  "Opportunistic": "STARTTLS where it is offered, whatever the certificate; without TLS where it is not or the handshake fails.",
                  "Required": "STARTTLS with TLS 1.2 or later and forward secrecy, or no delivery, whatever the certificate.",
                  "Verified": "As Required, with a certificate that is trusted and names the host, or no delivery."
                },
                "default": "Opportunistic",
                "x-changed-default": {
                  "iis": "no TLS",
                  "reason": "TLS where the other side offers it costs nothing and keeps mail from being read on the way."
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction (0x4)",
                  "label": "Outbound Security > TLS encryption"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "authentication",
          "schema": {
            "anyOf": [
              {
                "title": "Authentication",
                "description": "How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified.",
                "type": "object",
                "required": [
                  "type"
                ],
                "properties": {
                  "type": {
                    "title": "Type",
                    "description": "Which kind of authentication.",
                    "type": "string",
                    "enum": [
                      "none",
                      "basic",
                      "oauth2"
                    ],
                    "x-enum": {
                      "none": "No authentication.",
                      "basic": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                      "oauth2": "A token (SASL XOAUTH2)."
                    }
                  }
                },
                "discriminator": {
                  "propertyName": "type"
                },
                "oneOf": [
                  {
                    "title": "None",
                    "description": "No authentication.",
                    "additionalProperties": false,
                    "properties": {
                      "type": {
                        "const": "none"
                      }
                    },
                    "required": [
                      "type"
                    ]
                  },
                  {
                    "title": "Basic",
                    "description": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                    "additionalProperties": false,
                    "required": [
                      "type",
                      "userName"
                    ],
                    "properties": {
                      "type": {
                        "const": "basic"
                      },
                      "userName": {
                        "title": "User name",
                        "description": "The account at the smart host.",
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 320
                      },
                      "password": {
                        "title": "Password",
                        "description": "The password of the account. It is kept in secrets.json and never shown. Without it the one that is kept for the same user name stays.",
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 1024,
                        "writeOnly": true
                      }
                    }
                  },
                  {
                    "title": "OAuth2",
                    "description": "A token (SASL XOAUTH2).",
                    "additionalProperties": false,
                    "properties": {
                      "type": {
                        "const": "oauth2"
                      }
                    },
                    "required": [
                      "type"
                    ]
                  }
                ],
                "x-not-built": {
                  "oauth2": "authentication to a smart host with OAuth2 is not built yet"
                },
                "default": {
                  "type": "none"
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction (0x8, 0x100), RouteUserName, RoutePassword",
                  "label": "Outbound Security"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "allowPlainTextAuthentication",
          "schema": {
            "anyOf": [
              {
                "title": "Allow plain text authentication",
                "description": "Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.",
                "type": "boolean",
                "default": false,
                "x-changed-default": {
                  "iis": "no TLS with basic authentication",
                  "reason": "Whoever is on the way could read the password."
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "(none)",
                  "label": "Outbound Security > Basic authentication"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "sendHelo",
          "schema": {
            "anyOf": [
              {
                "title": "Send HELO",
                "description": "Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no account and no 8-bit mail.",
                "type": "boolean",
                "default": false,
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction (0x400000)",
                  "label": "Send HELO instead of EHLO"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The entry as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpDomain"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "folder.get",
      "summary": "Shows the folders",
      "description": "The folders of a virtual server: where they lie, how much they may hold. They must exist or be creatable, must not lie within each other, and no two virtual servers may share one.",
      "x-verb": "Get",
      "x-noun": "SmtpFolder",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Folders",
          "description": "The folders of a virtual server: where they lie, how much they may hold. They must exist or be creatable, must not lie within each other, and no two virtual servers may share one.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpFolder"
          }
        }
      }
    },
    {
      "name": "folder.set",
      "summary": "Changes the folders",
      "description": "The folders of a virtual server: where they lie, how much they may hold. They must exist or be creatable, must not lie within each other, and no two virtual servers may share one. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpFolder",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "pickupDirectory",
          "schema": {
            "anyOf": [
              {
                "title": "Pickup folder",
                "description": "Message files put here are submitted and deleted.",
                "type": "string",
                "format": "absolute-path",
                "minLength": 1,
                "maxLength": 1024,
                "x-default": "N/Pickup under the root, where N is the number of the virtual server",
                "x-applies": "live",
                "x-iis": {
                  "property": "PickupDirectory",
                  "label": "(none)",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "shouldPickupMail",
          "schema": {
            "anyOf": [
              {
                "title": "Pick up mail",
                "description": "Whether files are taken from the Pickup folder. While it is off they stay where they are.",
                "type": "boolean",
                "default": true,
                "x-applies": "live",
                "x-iis": {
                  "property": "ShouldPickupMail",
                  "label": "(none)",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "queueDirectory",
          "schema": {
            "anyOf": [
              {
                "title": "Queue folder",
                "description": "A readable copy of each message that did not go at the first try: a view for people, never the queue itself.",
                "type": "string",
                "format": "absolute-path",
                "minLength": 1,
                "maxLength": 1024,
                "x-default": "N/Queue under the root",
                "x-applies": "live",
                "x-iis": {
                  "property": "QueueDirectory",
                  "label": "(none)",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "dropDirectory",
          "schema": {
            "anyOf": [
              {
                "title": "Drop folder",
                "description": "Mail for the default domain and for Alias domains is put here, one file for each message.",
                "type": "string",
                "format": "absolute-path",
                "minLength": 1,
                "maxLength": 1024,
                "x-default": "N/Drop under the root",
                "x-applies": "live",
                "x-iis": {
                  "property": "DropDirectory",
                  "label": "Drop directory",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "dropDirectoryQuota",
          "schema": {
            "anyOf": [
              {
                "title": "Drop directory quota",
                "description": "How much all files directly in the Drop folder may hold together. A message that would pass it waits in the queue with 4.2.2 and is tried again by the schedule of delivery; nothing is deleted. What other programs put there and take away counts too.",
                "oneOf": [
                  {
                    "title": "Size in bytes",
                    "description": "A whole number of bytes.",
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1099511627776,
                    "x-unit": "bytes"
                  },
                  {
                    "title": "No limit",
                    "description": "The word that stands for no limit.",
                    "const": "unlimited"
                  }
                ],
                "default": "unlimited",
                "x-unit": "bytes",
                "x-applies": "live",
                "x-iis": {
                  "property": "(none)",
                  "label": "Enable drop directory quota",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "badMailDirectory",
          "schema": {
            "anyOf": [
              {
                "title": "Badmail folder",
                "description": "Messages that could be neither delivered nor returned, with the reason in a file of its own.",
                "type": "string",
                "format": "absolute-path",
                "minLength": 1,
                "maxLength": 1024,
                "x-default": "N/Badmail under the root",
                "x-applies": "live",
                "x-iis": {
                  "property": "BadMailDirectory",
                  "label": "Badmail directory",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "badMailMaxAge",
          "schema": {
            "anyOf": [
              {
                "title": "Age of bad mail",
                "description": "Messages that have been in the Badmail folder longer than this are deleted, all their files together. Files that are not the relay's stay.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1H",
                "durationMaximum": "P3650D",
                "default": "P30D",
                "x-applies": "live",
                "x-iis": {
                  "property": "(none)",
                  "label": "(none)",
                  "alias": false
                },
                "x-changed-default": {
                  "iis": "no limit",
                  "reason": "IIS never deletes bad mail, and scripts had to; every folder has a limit here"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "badMailMaxDirectorySize",
          "schema": {
            "anyOf": [
              {
                "title": "Size of the Badmail folder",
                "description": "When the messages in the Badmail folder together pass this size, the oldest are deleted. The newest always stays.",
                "type": "integer",
                "minimum": 1048576,
                "maximum": 1099511627776,
                "x-unit": "bytes",
                "default": 1073741824,
                "x-applies": "live",
                "x-iis": {
                  "property": "(none)",
                  "label": "(none)",
                  "alias": false
                },
                "x-changed-default": {
                  "iis": "no limit",
                  "reason": "IIS never deletes bad mail, and scripts had to; every folder has a limit here"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpFolder"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "lockout.get",
      "summary": "Shows who is locked out",
      "description": "Shows each address and account whose logins are refused for a while, because too many have failed. Lockouts end by themselves, and with the relay.",
      "x-verb": "Get",
      "x-noun": "SmtpLockout",
      "x-access": "viewer",
      "x-paged": true,
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "schema": {
            "title": "Identity",
            "description": "An address or account as it is shown; wildcards * and ? are allowed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "limit",
          "schema": {
            "title": "Page size",
            "description": "How many results a page has at most. The cmdlet asks for page after page.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 200
          }
        },
        {
          "name": "cursor",
          "schema": {
            "title": "Cursor",
            "description": "Where the page before ended.",
            "type": "string",
            "maxLength": 400
          }
        }
      ],
      "result": {
        "name": "lockouts",
        "schema": {
          "title": "Page",
          "description": "One page of results.",
          "type": "object",
          "required": [
            "items"
          ],
          "properties": {
            "items": {
              "title": "Lockouts",
              "description": "The results of this page.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "$ref": "#/components/schemas/Lockout"
              }
            },
            "cursor": {
              "type": "string",
              "title": "Cursor",
              "description": "Give it to the next call; absent on the last page.",
              "maxLength": 400
            }
          }
        }
      }
    },
    {
      "name": "lockout.remove",
      "summary": "Lifts a lockout",
      "description": "Logins of the address or account are looked at again, and its failures are forgotten.",
      "x-verb": "Remove",
      "x-noun": "SmtpLockout",
      "x-access": "operator",
      "x-confirm": "Low",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The address or account as it is shown.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "lockouts",
        "schema": {
          "title": "Lockouts",
          "description": "What was lifted, as it was.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/Lockout"
          }
        }
      }
    },
    {
      "name": "logging.get",
      "summary": "Shows the protocol log",
      "description": "The protocol log of a virtual server: each command and its reply in W3C extended files, as IIS wrote them. Passwords and message text are never in it.",
      "x-verb": "Get",
      "x-noun": "SmtpLogging",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Logging",
          "description": "The protocol log of a virtual server: each command and its reply in W3C extended files, as IIS wrote them. Passwords and message text are never in it.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpLogging"
          }
        }
      }
    },
    {
      "name": "logging.set",
      "summary": "Changes the protocol log",
      "description": "The protocol log of a virtual server: each command and its reply in W3C extended files, as IIS wrote them. Passwords and message text are never in it. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpLogging",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "enabled",
          "schema": {
            "anyOf": [
              {
                "title": "Enable logging",
                "description": "Whether commands and replies are written to the protocol log. Read it with Get-SmtpProtocolLog.",
                "type": "boolean",
                "default": false,
                "x-applies": "live",
                "x-iis": {
                  "property": "LogType",
                  "label": "Enable logging",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "logFilePeriod",
          "schema": {
            "anyOf": [
              {
                "title": "New log schedule",
                "description": "When a new file begins. Names are IIS's: exYYMMDD.log for a day.",
                "type": "string",
                "enum": [
                  "Hourly",
                  "Daily",
                  "Weekly",
                  "Monthly",
                  "MaxSize"
                ],
                "x-enum": {
                  "Hourly": "Each hour: exYYMMDDHH.log.",
                  "Daily": "Each day: exYYMMDD.log.",
                  "Weekly": "Each week from Sunday on: exYYMMWW.log, where WW counts the Sundays of the month.",
                  "Monthly": "Each month: exYYMM.log.",
                  "MaxSize": "When the file has LogFileTruncateSize bytes: extend1.log, extend2.log and so on."
                },
                "default": "Daily",
                "x-applies": "live",
                "x-iis": {
                  "property": "LogFilePeriod",
                  "label": "New log schedule",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "logFileTruncateSize",
          "schema": {
            "anyOf": [
              {
                "title": "When file size reaches",
                "description": "With the schedule MaxSize: a new file begins when the current one has so many bytes.",
                "type": "integer",
                "minimum": 65536,
                "maximum": 1099511627776,
                "x-unit": "bytes",
                "default": 20971520,
                "x-applies": "live",
                "x-iis": {
                  "property": "LogFileTruncateSize",
                  "label": "When file size reaches"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "logFileLocaltimeRollover",
          "schema": {
            "anyOf": [
              {
                "title": "Use local time for file naming and rollover",
                "description": "Whether files are named and begun by the local time of the relay's machine; else by UTC. The times in the rows are UTC always.",
                "type": "boolean",
                "default": false,
                "x-applies": "live",
                "x-iis": {
                  "property": "LogFileLocaltimeRollover",
                  "label": "Use local time for file naming and rollover"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "logExtFileFlags",
          "schema": {
            "anyOf": [
              {
                "title": "Extended logging options",
                "description": "The fields of a row, by IIS's names. They are written in IIS's order, whatever their order here.",
                "type": "array",
                "minItems": 1,
                "maxItems": 22,
                "uniqueItems": true,
                "items": {
                  "title": "Field",
                  "description": "A field of the W3C extended format, by its bit in IIS's LogExtFileFlags.",
                  "type": "string",
                  "enum": [
                    "Date",
                    "Time",
                    "ClientIp",
                    "UserName",
                    "SiteName",
                    "ComputerName",
                    "ServerIp",
                    "ServerPort",
                    "Method",
                    "UriStem",
                    "UriQuery",
                    "HttpStatus",
                    "HttpSubStatus",
                    "Win32Status",
                    "BytesSent",
                    "BytesRecv",
                    "TimeTaken",
                    "ProtocolVersion",
                    "Host",
                    "UserAgent",
                    "Cookie",
                    "Referer"
                  ],
                  "x-enum": {
                    "Date": "date: the day, in UTC.",
                    "Time": "time: hours, minutes and seconds, in UTC. Without it Get-SmtpProtocolLog cannot say when.",
                    "ClientIp": "c-ip: the client's address; outbound, the next hop's.",
                    "UserName": "cs-username: the client's name in HELO or EHLO; outbound, OutboundConnectionCommand or OutboundConnectionResponse.",
                    "SiteName": "s-sitename: SMTPSVC and the number of the virtual server.",
                    "ComputerName": "s-computername: the name of the relay's machine.",
                    "ServerIp": "s-ip: the address that the client connected to; outbound -.",
                    "ServerPort": "s-port: 0; outbound, the port of the next hop.",
                    "Method": "cs-method: the command; TIMEOUT when the client said nothing for too long; - in outbound responses.",
                    "UriStem": "cs-uri-stem: always -.",
                    "UriQuery": "cs-uri-query: what stands behind the command, with + for spaces; outbound responses: the reply.",
                    "HttpStatus": "sc-status: the reply code; outbound 0.",
                    "HttpSubStatus": "sc-substatus: always 0.",
                    "Win32Status": "sc-win32-status: always 0.",
                    "BytesSent": "sc-bytes: bytes of the reply; outbound, of the command or reply.",
                    "BytesRecv": "cs-bytes: bytes of the command, with DATA and BDAT of the message; outbound 0.",
                    "TimeTaken": "time-taken: milliseconds from the command to its reply; outbound, since the connection was opened.",
                    "ProtocolVersion": "cs-version: SMTP.",
                    "Host": "cs-host: always -.",
                    "UserAgent": "cs(User-Agent): always -.",
                    "Cookie": "cs(Cookie): always -.",
                    "Referer": "cs(Referer): always -."
                  }
                },
                "default": [
                  "Date",
                  "Time",
                  "ClientIp",
                  "UserName",
                  "SiteName",
                  "ComputerName",
                  "ServerIp",
                  "ServerPort",
                  "Method",
                  "UriStem",
                  "UriQuery",
                  "HttpStatus",
                  "Win32Status",
                  "BytesSent",
                  "BytesRecv",
                  "TimeTaken",
                  "ProtocolVersion"
                ],
                "x-changed-default": {
                  "iis": "Not known for certain; early W3C logs had Time, ClientIp, Method, UriStem and HttpStatus.",
                  "reason": "A log without the arguments of commands does not tell what happened; every field that says something in SMTP is written."
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "LogExtFileFlags",
                  "label": "Advanced > Extended logging options"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "logFileDirectory",
          "schema": {
            "anyOf": [
              {
                "title": "Log file directory",
                "description": "The folder above those of the virtual servers: the relay adds SMTPSVC and the number, for example SMTPSVC1.",
                "type": "string",
                "format": "absolute-path",
                "minLength": 1,
                "maxLength": 1024,
                "x-default": "logs under the root",
                "x-applies": "live",
                "x-iis": {
                  "property": "LogFileDirectory",
                  "label": "Log file directory",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "maxAge",
          "schema": {
            "anyOf": [
              {
                "title": "Age of the protocol log",
                "description": "Files of the protocol log that were last written longer ago than this are deleted.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1H",
                "durationMaximum": "P3650D",
                "default": "P30D",
                "x-changed-default": {
                  "iis": "no limit",
                  "reason": "No log grows without a limit (invariant 6)."
                },
                "x-applies": "live"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "maxDirectorySize",
          "schema": {
            "anyOf": [
              {
                "title": "Size of the protocol log",
                "description": "When the files of the protocol log of this virtual server together pass this size, the oldest are deleted. A file that reaches a quarter of it goes on in another: exYYMMDD.2.log.",
                "type": "integer",
                "minimum": 1048576,
                "maximum": 1099511627776,
                "x-unit": "bytes",
                "default": 1073741824,
                "x-changed-default": {
                  "iis": "no limit",
                  "reason": "No log grows without a limit (invariant 6)."
                },
                "x-applies": "live"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpLogging"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "message.export",
      "summary": "Exports messages",
      "description": "Reads the message as it was received, with the trace field that the relay put in front, in pieces. The cmdlet writes files in the session of its caller.",
      "x-verb": "Export",
      "x-noun": "SmtpMessage",
      "x-access": "operator",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The id of the message.",
            "type": "string",
            "minLength": 1,
            "maxLength": 40
          }
        },
        {
          "name": "offset",
          "schema": {
            "title": "Offset",
            "description": "First byte of the piece.",
            "type": "integer",
            "minimum": 0,
            "maximum": 1099511627776,
            "default": 0
          }
        }
      ],
      "result": {
        "name": "piece",
        "schema": {
          "title": "Piece",
          "description": "A piece of the message.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "identity",
            "offset",
            "size",
            "content"
          ],
          "properties": {
            "identity": {
              "title": "Identity",
              "description": "The id of the message.",
              "type": "string",
              "maxLength": 40
            },
            "offset": {
              "title": "Offset",
              "description": "First byte of the piece.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "size": {
              "title": "Size",
              "description": "Bytes of the whole export.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "content": {
              "title": "Content",
              "description": "The bytes, base64.",
              "type": "string",
              "maxLength": 1400000
            },
            "nextOffset": {
              "title": "Next offset",
              "description": "Where the next piece begins; absent with the last.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            }
          }
        }
      }
    },
    {
      "name": "message.get",
      "summary": "Shows queued messages",
      "description": "Shows the messages in the queue, oldest first, with the state of each open recipient.",
      "x-verb": "Get",
      "x-noun": "SmtpMessage",
      "x-access": "viewer",
      "x-paged": true,
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "schema": {
            "title": "Identity",
            "description": "The id of a message, or the identity of a queue (with its backslash): all messages with an open recipient in it. So Get-SmtpQueue can be piped here.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server.",
            "type": "string",
            "maxLength": 100
          }
        },
        {
          "name": "queue",
          "schema": {
            "title": "Queue",
            "description": "Only messages with an open recipient in this queue: its identity, or the next hop behind its backslash; wildcards are allowed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "sender",
          "schema": {
            "title": "Sender",
            "description": "Only messages from this address; wildcards are allowed; <> is the null sender.",
            "type": "string",
            "maxLength": 320
          }
        },
        {
          "name": "recipient",
          "schema": {
            "title": "Recipient",
            "description": "Only messages with an open recipient of this address; wildcards are allowed.",
            "type": "string",
            "maxLength": 320
          }
        },
        {
          "name": "subject",
          "schema": {
            "title": "Subject",
            "description": "Only messages with this subject; wildcards are allowed.",
            "type": "string",
            "maxLength": 1000
          }
        },
        {
          "name": "status",
          "schema": {
            "title": "Status",
            "description": "Only messages with this status.",
            "type": "string",
            "enum": [
              "Ready",
              "Active",
              "Retry",
              "Suspended"
            ],
            "x-enum": {
              "Ready": "Due, or waiting for its queue.",
              "Active": "Being delivered now.",
              "Retry": "Waits for its next try.",
              "Suspended": "Held by an administrator."
            }
          }
        },
        {
          "name": "olderThan",
          "schema": {
            "title": "Older than",
            "description": "Only messages received longer ago than this.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "P3650D"
          }
        },
        {
          "name": "limit",
          "schema": {
            "title": "Page size",
            "description": "How many results a page has at most. The cmdlet asks for page after page.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 200
          }
        },
        {
          "name": "cursor",
          "schema": {
            "title": "Cursor",
            "description": "Where the page before ended.",
            "type": "string",
            "maxLength": 200
          }
        }
      ],
      "result": {
        "name": "messages",
        "schema": {
          "title": "Page",
          "description": "One page of results.",
          "type": "object",
          "required": [
            "items"
          ],
          "properties": {
            "items": {
              "title": "Messages",
              "description": "The results of this page.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "$ref": "#/components/schemas/Message"
              }
            },
            "cursor": {
              "type": "string",
              "title": "Cursor",
              "description": "Give it to the next call; absent on the last page.",
              "maxLength": 200
            }
          }
        }
      }
    },
    {
      "name": "message.remove",
      "summary": "Removes messages",
      "description": "Takes the message out of the queue for good. With -WithNdr the sender gets a bounce. Recipients whose delivery is under way are left to it and named in the error.",
      "x-verb": "Remove",
      "x-noun": "SmtpMessage",
      "x-access": "operator",
      "x-confirm": "High",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The id of the message.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "withNdr",
          "schema": {
            "title": "With NDR",
            "description": "Whether the sender is sent a bounce for the recipients that were removed.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "messages",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/Message"
          }
        }
      }
    },
    {
      "name": "message.resume",
      "summary": "Releases messages",
      "description": "Ends a hold and makes the message due now.",
      "x-verb": "Resume",
      "x-noun": "SmtpMessage",
      "x-access": "operator",
      "x-confirm": "Low",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The id of the message.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "messages",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/Message"
          }
        }
      }
    },
    {
      "name": "message.retry",
      "summary": "Tries messages now",
      "description": "Makes the message due now, whatever its schedule says, and ends the wait of a next hop that was down. What is in a held queue stays there. A held message is refused: resume it.",
      "x-verb": "Invoke",
      "x-noun": "SmtpMessageRetry",
      "x-access": "operator",
      "x-confirm": "Low",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The id of the message.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "messages",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/Message"
          }
        }
      }
    },
    {
      "name": "message.suspend",
      "summary": "Holds messages",
      "description": "No delivery of the message is begun until it is resumed. It does not expire while it is held. A delivery that is under way is finished.",
      "x-verb": "Suspend",
      "x-noun": "SmtpMessage",
      "x-access": "operator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The id of the message.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "messages",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/Message"
          }
        }
      }
    },
    {
      "name": "messageLimit.get",
      "summary": "Shows the message limits",
      "description": "Size and number limits of messages: the Messages tab of the property sheet.",
      "x-verb": "Get",
      "x-noun": "SmtpMessageLimit",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Message limits",
          "description": "Size and number limits of messages: the Messages tab of the property sheet.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpMessageLimit"
          }
        }
      }
    },
    {
      "name": "messageLimit.set",
      "summary": "Changes the message limits",
      "description": "Size and number limits of messages: the Messages tab of the property sheet. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpMessageLimit",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "maxMessageSize",
          "schema": {
            "anyOf": [
              {
                "title": "Limit message size to",
                "description": "The largest message that is taken, announced as SIZE (RFC 1870). A larger one is answered 552 5.3.4.",
                "oneOf": [
                  {
                    "title": "Size in bytes",
                    "description": "A whole number of bytes.",
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1099511627776,
                    "x-unit": "bytes"
                  },
                  {
                    "title": "No limit",
                    "description": "The word that stands for no limit.",
                    "const": "unlimited"
                  }
                ],
                "default": 2097152,
                "x-unit": "bytes",
                "x-applies": "newSessions",
                "x-iis": {
                  "property": "MaxMessageSize",
                  "label": "Limit message size to (KB)",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "maxSessionSize",
          "schema": {
            "anyOf": [
              {
                "title": "Limit session size to",
                "description": "The most message data that one connection may send. Beyond it the answer is 552 4.3.1 and the connection is closed.",
                "oneOf": [
                  {
                    "title": "Size in bytes",
                    "description": "A whole number of bytes.",
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1099511627776,
                    "x-unit": "bytes"
                  },
                  {
                    "title": "No limit",
                    "description": "The word that stands for no limit.",
                    "const": "unlimited"
                  }
                ],
                "default": 10485760,
                "x-unit": "bytes",
                "x-applies": "newSessions",
                "x-iis": {
                  "property": "MaxSessionSize",
                  "label": "Limit session size to (KB)",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "maxBatchedMessages",
          "schema": {
            "anyOf": [
              {
                "title": "Limit number of messages per connection to",
                "description": "How many messages are sent over one outbound connection before a new one is opened.",
                "oneOf": [
                  {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 1000000
                  },
                  {
                    "title": "No limit",
                    "description": "The word that stands for no limit.",
                    "const": "unlimited"
                  }
                ],
                "default": 20,
                "x-unit": "messages",
                "x-applies": "live",
                "x-iis": {
                  "property": "MaxBatchedMessages",
                  "label": "Limit number of messages per connection to",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "maxRecipients",
          "schema": {
            "anyOf": [
              {
                "title": "Limit number of recipients per message to",
                "description": "How many recipients one message may have. One more is answered 452 4.5.3, so that a client sends the rest in another message.",
                "oneOf": [
                  {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 50000
                  },
                  {
                    "title": "No limit",
                    "description": "The word that stands for no limit.",
                    "const": "unlimited"
                  }
                ],
                "default": 100,
                "x-unit": "recipients",
                "x-applies": "newSessions",
                "x-iis": {
                  "property": "MaxRecipients",
                  "label": "Limit number of recipients per message to",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "sendNdrTo",
          "schema": {
            "anyOf": [
              {
                "title": "Send copy of Non-Delivery Report to",
                "description": "A mailbox that gets a copy of every non-delivery report, as a message of its own. Mail that no report may go to (null sender, NOTIFY=NEVER) has no copy either: it is in Badmail.",
                "type": "string",
                "format": "mailbox",
                "maxLength": 320,
                "x-default": "no copy",
                "x-optional": true,
                "x-applies": "live",
                "x-iis": {
                  "property": "SendNdrTo",
                  "label": "Send copy of Non-Delivery Report to",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpMessageLimit"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "messageTrace.get",
      "summary": "Shows what happened to messages",
      "description": "Reads the tracking log, oldest first.",
      "x-verb": "Get",
      "x-noun": "SmtpMessageTrace",
      "x-access": "viewer",
      "x-paged": true,
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "schema": {
            "title": "Identity",
            "description": "The id of a message: all its events.",
            "type": "string",
            "minLength": 1,
            "maxLength": 40
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server.",
            "type": "string",
            "maxLength": 100
          }
        },
        {
          "name": "start",
          "schema": {
            "title": "Start",
            "description": "Only events from this moment on.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          }
        },
        {
          "name": "end",
          "schema": {
            "title": "End",
            "description": "Only events before this moment.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          }
        },
        {
          "name": "eventId",
          "schema": {
            "title": "Event",
            "description": "Only these events.",
            "type": "array",
            "maxItems": 20,
            "items": {
              "title": "Event",
              "description": "What happened, with Exchange's names.",
              "type": "string",
              "enum": [
                "RECEIVE",
                "SEND",
                "DELIVER",
                "DEFER",
                "FAIL",
                "DSN",
                "SUSPEND",
                "RESUME",
                "REMOVE",
                "EXPIRE",
                "DAMAGE"
              ],
              "x-enum": {
                "RECEIVE": "The relay took the message.",
                "SEND": "A next hop took it.",
                "DELIVER": "It was put in the Drop folder.",
                "DEFER": "An attempt failed and will be repeated.",
                "FAIL": "Delivery failed for good.",
                "DSN": "A report to the sender was made, or its copy: the status says failed, delayed, delivered or relayed.",
                "SUSPEND": "An administrator held it.",
                "RESUME": "An administrator released it.",
                "REMOVE": "An administrator removed it.",
                "EXPIRE": "It was given up after the expiration timeout.",
                "DAMAGE": "A part of the store could not be read; the status names what is known."
              }
            }
          }
        },
        {
          "name": "sender",
          "schema": {
            "title": "Sender",
            "description": "Only events of messages from this address; wildcards are allowed.",
            "type": "string",
            "maxLength": 320
          }
        },
        {
          "name": "recipient",
          "schema": {
            "title": "Recipient",
            "description": "Only events about this recipient; wildcards are allowed.",
            "type": "string",
            "maxLength": 320
          }
        },
        {
          "name": "internetMessageId",
          "schema": {
            "title": "Internet message id",
            "description": "Only events of the message with this Message-ID.",
            "type": "string",
            "maxLength": 1000
          }
        },
        {
          "name": "limit",
          "schema": {
            "title": "Page size",
            "description": "How many results a page has at most. The cmdlet asks for page after page.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 200
          }
        },
        {
          "name": "cursor",
          "schema": {
            "title": "Cursor",
            "description": "Where the page before ended.",
            "type": "string",
            "maxLength": 200
          }
        }
      ],
      "result": {
        "name": "events",
        "schema": {
          "title": "Page",
          "description": "One page of results.",
          "type": "object",
          "required": [
            "items"
          ],
          "properties": {
            "items": {
              "title": "Events",
              "description": "The results of this page.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "$ref": "#/components/schemas/TraceEvent"
              }
            },
            "cursor": {
              "type": "string",
              "title": "Cursor",
              "description": "Give it to the next call; absent on the last page.",
              "maxLength": 200
            }
          }
        }
      }
    },
    {
      "name": "outboundConnection.get",
      "summary": "Shows the settings of outbound connections",
      "description": "How many connections the virtual server opens to other hosts, and how it delivers by MX record: the Outbound connections... dialog of the Delivery tab. With a smart host in the mode Always nothing goes by MX record. Applies to mail already queued.",
      "x-verb": "Get",
      "x-noun": "SmtpOutboundConnection",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Outbound connections",
          "description": "How many connections the virtual server opens to other hosts, and how it delivers by MX record: the Outbound connections... dialog of the Delivery tab. With a smart host in the mode Always nothing goes by MX record. Applies to mail already queued.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpOutboundConnection"
          }
        }
      }
    },
    {
      "name": "outboundConnection.set",
      "summary": "Changes the settings of outbound connections",
      "description": "How many connections the virtual server opens to other hosts, and how it delivers by MX record: the Outbound connections... dialog of the Delivery tab. With a smart host in the mode Always nothing goes by MX record. Applies to mail already queued. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpOutboundConnection",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "maxConnections",
          "schema": {
            "anyOf": [
              {
                "title": "Limit number of connections to",
                "description": "How many connections to other hosts the virtual server has at once, those included that are kept open for the next message. A quarter of them is kept from domains by MX record that have taken no mail yet, so that dead ones hold up no others.",
                "oneOf": [
                  {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 20000
                  },
                  {
                    "title": "No limit",
                    "description": "The word that stands for no limit.",
                    "const": "unlimited"
                  }
                ],
                "default": 1000,
                "x-unit": "connections",
                "x-applies": "live",
                "x-iis": {
                  "property": "MaxOutConnections",
                  "label": "Outbound connections > Limit number of connections to",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "maxConnectionsPerDomain",
          "schema": {
            "anyOf": [
              {
                "title": "Limit number of connections per domain to",
                "description": "How many of them go to one domain by MX record, or to the smart host. Whatever is set here, a route begins with 20 and gets one more for each message that is taken, and a host that takes no more connections gets fewer for a while.",
                "oneOf": [
                  {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 20000
                  },
                  {
                    "title": "No limit",
                    "description": "The word that stands for no limit.",
                    "const": "unlimited"
                  }
                ],
                "default": 100,
                "x-unit": "connections",
                "x-applies": "live",
                "x-iis": {
                  "property": "MaxOutConnectionsPerDomain",
                  "label": "Outbound connections > Limit number of connections per domain to",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "connectionTimeout",
          "schema": {
            "anyOf": [
              {
                "title": "Time-out",
                "description": "How long the relay waits for the other host in one step of a conversation, at most: where RFC 5321 section 4.5.3.2 names a shorter time, that one counts. A connection without work ends after 30 seconds, or after this time if it is shorter.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1S",
                "durationMaximum": "PT10M",
                "default": "PT10M",
                "x-applies": "live",
                "x-iis": {
                  "property": "RemoteTimeout",
                  "label": "Outbound connections > Time-out (minutes)"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "port",
          "schema": {
            "anyOf": [
              {
                "title": "TCP port",
                "description": "The TCP port of the hosts that MX records name. The smart host has a port of its own: Set-SmtpSmartHost -Port.",
                "type": "integer",
                "minimum": 1,
                "maximum": 65535,
                "default": 25,
                "x-applies": "live",
                "x-iis": {
                  "property": "RemoteSmtpPort",
                  "label": "Outbound connections > TCP port",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "tlsMode",
          "schema": {
            "anyOf": [
              {
                "title": "TLS mode",
                "description": "How connections to the hosts that MX records name are protected. The smart host has a mode of its own: Set-SmtpSmartHost -TlsMode.",
                "type": "string",
                "enum": [
                  "None",
                  "Opportunistic",
                  "Required",
                  "Verified"
                ],
                "x-enum": {
                  "None": "Never TLS.",
                  "Opportunistic": "STARTTLS where it is offered, whatever the certificate; without TLS where it is not or the handshake fails.",
                  "Required": "STARTTLS with TLS 1.2 or later and forward secrecy, or no delivery, whatever the certificate.",
                  "Verified": "As Required, with a certificate that is trusted and names the host of the MX record, or no delivery. Many mail hosts have none."
                },
                "default": "Opportunistic",
                "x-changed-default": {
                  "iis": "no TLS",
                  "reason": "TLS where the other side offers it costs nothing and keeps mail from being read on the way."
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction (TLS bit), AlwaysUseSsl",
                  "label": "Outbound Security > TLS encryption"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "dnsServers",
          "schema": {
            "anyOf": [
              {
                "title": "DNS servers",
                "description": "The name servers that are asked for MX records and for the addresses of the hosts in them, in this order; with a port where it is not 53. Empty: those of the machine. The name of a smart host is looked up as the machine does it, in its hosts file too.",
                "type": "array",
                "maxItems": 10,
                "uniqueItems": true,
                "default": [],
                "items": {
                  "title": "Name server",
                  "description": "The IP address of a name server, with a port where it is not 53: 192.0.2.53, 192.0.2.53:5353, [2001:db8::53]:5353.",
                  "type": "string",
                  "format": "name-server",
                  "maxLength": 60
                },
                "x-applies": "live"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpOutboundConnection"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "protocol.get",
      "summary": "Shows the banner and the line ends that clients may send",
      "description": "How the virtual server speaks SMTP with clients: its banner, and what becomes of line ends that the protocol forbids.",
      "x-verb": "Get",
      "x-noun": "SmtpProtocol",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Protocol",
          "description": "How the virtual server speaks SMTP with clients: its banner, and what becomes of line ends that the protocol forbids.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpProtocol"
          }
        }
      }
    },
    {
      "name": "protocol.set",
      "summary": "Changes the banner and the line ends that clients may send",
      "description": "How the virtual server speaks SMTP with clients: its banner, and what becomes of line ends that the protocol forbids. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpProtocol",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "bareLineEndings",
          "schema": {
            "anyOf": [
              {
                "title": "Bare line ends",
                "description": "What becomes of a message from SMTP with a bare CR, a bare LF or a NUL in it, which RFC 5321 section 2.3.8 and RFC 5322 section 4 forbid: two servers may read such a message in two ways, and a second message can hide in it. Whatever is chosen, only CR LF . CR LF ends a message, and nothing of the three is stored or sent on. Files in Pickup are always made whole.",
                "type": "string",
                "enum": [
                  "ByRelayRight",
                  "Normalize",
                  "Refuse"
                ],
                "x-enum": {
                  "ByRelayRight": "Normalize for clients that may relay by the lists or have logged in (devices and scripts of your own), refuse for everybody else.",
                  "Normalize": "Each bare CR or LF becomes CR LF, NUL is dropped. A signature over the message may break.",
                  "Refuse": "The message is answered 550 5.6.0 at its end, whoever sends it."
                },
                "default": "ByRelayRight",
                "x-applies": "newMessages"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "connectResponse",
          "schema": {
            "anyOf": [
              {
                "title": "Banner",
                "description": "What stands in the greeting (220) behind the fully qualified domain name, in place of the name of the software and the time.",
                "type": "string",
                "maxLength": 400,
                "pattern": "^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$",
                "x-pattern": "one line of printable ASCII without a blank at either end",
                "x-default": "Mailroot ESMTP MAIL Service ready at, and the time",
                "x-optional": true,
                "x-applies": "newSessions",
                "x-iis": {
                  "property": "ConnectResponse",
                  "label": "no dialog has it"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpProtocol"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "protocolLog.get",
      "summary": "Shows what clients, next hops and the relay said to each other",
      "description": "Reads the protocol log: commands and replies, oldest first. Logging is off until Set-SmtpLogging -Enabled $true. Without -Start and -Last it shows the newest 1000 rows.",
      "x-verb": "Get",
      "x-noun": "SmtpProtocolLog",
      "x-access": "viewer",
      "x-paged": true,
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server.",
            "type": "string",
            "maxLength": 100
          }
        },
        {
          "name": "start",
          "schema": {
            "title": "Start",
            "description": "Only rows from this moment on. All of them are shown, oldest first, unless -Last says how many.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          }
        },
        {
          "name": "end",
          "schema": {
            "title": "End",
            "description": "Only rows before this moment.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          }
        },
        {
          "name": "clientIp",
          "schema": {
            "title": "Remote address",
            "description": "Only conversations with this client or next hop: an address or a network, for example 10.0.0.5 or 10.0.0.0/24.",
            "type": "string",
            "format": "network",
            "maxLength": 100
          }
        },
        {
          "name": "command",
          "schema": {
            "title": "Command",
            "description": "Only rows of these SMTP commands, for example MAIL, RCPT. Replies of next hops belong to no command.",
            "type": "array",
            "maxItems": 50,
            "items": {
              "title": "Command",
              "description": "A command in any case.",
              "type": "string",
              "minLength": 1,
              "maxLength": 100
            }
          }
        },
        {
          "name": "status",
          "schema": {
            "title": "Status",
            "description": "Only rows with these reply codes, for example 550.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "title": "Reply code",
              "description": "Three digits.",
              "type": "integer",
              "minimum": 0,
              "maximum": 999
            }
          }
        },
        {
          "name": "direction",
          "schema": {
            "title": "Direction",
            "description": "Only conversations that a client began (Inbound) or the relay (Outbound).",
            "type": "string",
            "enum": [
              "Inbound",
              "Outbound"
            ],
            "x-enum": {
              "Inbound": "A client, with the relay.",
              "Outbound": "The relay, with a next hop."
            }
          }
        },
        {
          "name": "last",
          "schema": {
            "title": "Last",
            "description": "Only the newest so many rows of those that fit. The relay reads from the end for it; the cmdlet shows them oldest first.",
            "type": "integer",
            "minimum": 1,
            "maximum": 100000
          }
        },
        {
          "name": "limit",
          "schema": {
            "title": "Page size",
            "description": "How many results a page has at most. The cmdlet asks for page after page.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 200
          }
        },
        {
          "name": "cursor",
          "schema": {
            "title": "Cursor",
            "description": "Where the page before ended, or the position from which to go on.",
            "type": "string",
            "maxLength": 20000
          }
        }
      ],
      "result": {
        "name": "rows",
        "schema": {
          "title": "Page",
          "description": "One page of results: oldest first, or with last newest first.",
          "type": "object",
          "required": [
            "items",
            "position"
          ],
          "properties": {
            "items": {
              "title": "Rows",
              "description": "The results of this page.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "$ref": "#/components/schemas/ProtocolLogEntry"
              }
            },
            "cursor": {
              "title": "Cursor",
              "description": "Give it to the next call; absent on the last page.",
              "type": "string",
              "maxLength": 20000
            },
            "position": {
              "title": "Position",
              "description": "Where the log ended when this page was read. Given as cursor it brings, oldest first, what was written later; last must not be given then.",
              "type": "string",
              "maxLength": 20000
            }
          }
        }
      }
    },
    {
      "name": "queue.get",
      "summary": "Shows the queues",
      "description": "Shows each next hop that mail is waiting for: how many messages, since when, why, and when it is tried again.",
      "x-verb": "Get",
      "x-noun": "SmtpQueue",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "schema": {
            "title": "Identity",
            "description": "A queue's identity or its next hop; wildcards * and ? are allowed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server.",
            "type": "string",
            "maxLength": 100
          }
        },
        {
          "name": "status",
          "schema": {
            "title": "Status",
            "description": "Only queues with this status.",
            "type": "string",
            "enum": [
              "Active",
              "Ready",
              "Retry",
              "Suspended"
            ],
            "x-enum": {
              "Active": "Messages are being delivered.",
              "Ready": "Nothing is in the way; messages go when due.",
              "Retry": "The last attempt failed; the next is at NextRetryTime.",
              "Suspended": "Held by an administrator."
            }
          }
        }
      ],
      "result": {
        "name": "queues",
        "schema": {
          "type": "array",
          "title": "Queues",
          "description": "The queues.",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/Queue"
          }
        }
      }
    },
    {
      "name": "queue.resume",
      "summary": "Releases a queue",
      "description": "Ends a hold; what is due goes at once.",
      "x-verb": "Resume",
      "x-noun": "SmtpQueue",
      "x-access": "operator",
      "x-confirm": "Low",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The queue's identity, or its next hop.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server.",
            "type": "string",
            "maxLength": 100
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "queues",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/Queue"
          }
        }
      }
    },
    {
      "name": "queue.retry",
      "summary": "Tries a queue now",
      "description": "Clears the back-off of the next hop and makes all its mail due now, oldest first. Held messages stay held.",
      "x-verb": "Invoke",
      "x-noun": "SmtpQueueRetry",
      "x-access": "operator",
      "x-confirm": "Low",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The queue's identity, or its next hop.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server.",
            "type": "string",
            "maxLength": 100
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "queues",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/Queue"
          }
        }
      }
    },
    {
      "name": "queue.suspend",
      "summary": "Holds a queue",
      "description": "No message leaves the queue until it is resumed. Mail for it is still taken. Holds across restarts.",
      "x-verb": "Suspend",
      "x-noun": "SmtpQueue",
      "x-access": "operator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The queue's identity, or its next hop.",
            "type": "string",
            "minLength": 1,
            "maxLength": 400
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server.",
            "type": "string",
            "maxLength": 100
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "queues",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/Queue"
          }
        }
      }
    },
    {
      "name": "relayAddress.add",
      "summary": "Adds a relay address",
      "description": "Addresses and networks that may relay when the mode is OnlyListed. Addresses and networks that may not relay when the mode is AllExceptListed.",
      "x-verb": "Add",
      "x-noun": "SmtpRelayAddress",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "address",
          "required": true,
          "schema": {
            "title": "Address",
            "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
            "type": "string",
            "format": "network",
            "maxLength": 100
          }
        },
        {
          "name": "comment",
          "schema": {
            "title": "Comment",
            "description": "Free text for people: who asked for this entry and why.",
            "type": "string",
            "maxLength": 500,
            "default": ""
          }
        },
        {
          "name": "access",
          "schema": {
            "title": "Access",
            "description": "Which list the entry goes to.",
            "type": "string",
            "enum": [
              "Grant",
              "Deny"
            ],
            "x-enum": {
              "Grant": "Addresses and networks that may relay when the mode is OnlyListed.",
              "Deny": "Addresses and networks that may not relay when the mode is AllExceptListed."
            },
            "default": "Grant"
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The entry that was added, as get shows it.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpRelayAddress"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "relayAddress.get",
      "summary": "Shows each relay address",
      "description": "Addresses and networks that may relay when the mode is OnlyListed. Addresses and networks that may not relay when the mode is AllExceptListed.",
      "x-verb": "Get",
      "x-noun": "SmtpRelayAddress",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "address",
          "schema": {
            "title": "Address",
            "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
            "type": "string",
            "format": "network",
            "maxLength": 100
          }
        },
        {
          "name": "access",
          "schema": {
            "title": "Access",
            "description": "Only entries of this list.",
            "type": "string",
            "enum": [
              "Grant",
              "Deny"
            ],
            "x-enum": {
              "Grant": "Addresses and networks that may relay when the mode is OnlyListed.",
              "Deny": "Addresses and networks that may not relay when the mode is AllExceptListed."
            }
          }
        }
      ],
      "result": {
        "name": "entries",
        "schema": {
          "title": "relay address",
          "description": "Addresses and networks that may relay when the mode is OnlyListed. Addresses and networks that may not relay when the mode is AllExceptListed.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/SmtpRelayAddress"
          }
        }
      }
    },
    {
      "name": "relayAddress.remove",
      "summary": "Removes a relay address",
      "description": "Addresses and networks that may relay when the mode is OnlyListed. Addresses and networks that may not relay when the mode is AllExceptListed.",
      "x-verb": "Remove",
      "x-noun": "SmtpRelayAddress",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "address",
          "required": true,
          "schema": {
            "title": "Address",
            "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
            "type": "string",
            "format": "network",
            "maxLength": 100
          }
        },
        {
          "name": "access",
          "schema": {
            "title": "Access",
            "description": "Which list the entry is taken from: needed only where more than one has it.",
            "type": "string",
            "enum": [
              "Grant",
              "Deny"
            ],
            "x-enum": {
              "Grant": "Addresses and networks that may relay when the mode is OnlyListed.",
              "Deny": "Addresses and networks that may not relay when the mode is AllExceptListed."
            }
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The entry that was removed, as get showed it.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpRelayAddress"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "relayRestriction.get",
      "summary": "Shows the relay restrictions",
      "description": "Which clients may relay through the virtual server to domains that are not its own: the Relay... dialog of the Access tab.",
      "x-verb": "Get",
      "x-noun": "SmtpRelayRestriction",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Relay restrictions",
          "description": "Which clients may relay through the virtual server to domains that are not its own: the Relay... dialog of the Access tab.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpRelayRestriction"
          }
        }
      }
    },
    {
      "name": "relayRestriction.set",
      "summary": "Changes the relay restrictions",
      "description": "Which clients may relay through the virtual server to domains that are not its own: the Relay... dialog of the Access tab. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpRelayRestriction",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "mode",
          "schema": {
            "anyOf": [
              {
                "title": "Mode",
                "description": "Which of the two lists decides. Changing the mode never turns one list into the other.",
                "type": "string",
                "enum": [
                  "OnlyListed",
                  "AllExceptListed"
                ],
                "x-enum": {
                  "OnlyListed": "Only the Grant list below may relay. An empty list means nobody.",
                  "AllExceptListed": "Everybody but the Deny list below may relay. This makes an open relay for whoever reaches the port: it needs -Force."
                },
                "default": "OnlyListed",
                "x-applies": "live",
                "x-iis": {
                  "property": "RelayIpList",
                  "label": "Only the list below / All except the list below"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "relayForAuth",
          "schema": {
            "anyOf": [
              {
                "title": "Allow authenticated clients to relay",
                "description": "Whether a client that has logged in may relay whatever the lists say.",
                "type": "boolean",
                "default": true,
                "x-applies": "live",
                "x-iis": {
                  "property": "RelayForAuth",
                  "label": "Allow all computers which successfully authenticate to relay, regardless of the list above",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpRelayRestriction"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "resource.delete",
      "summary": "Removes an instance of a resource",
      "description": "What DSC calls delete. What is not there is no error.",
      "x-access": "administrator",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "resource",
          "required": true,
          "schema": {
            "title": "Resource",
            "description": "The resource, for example SmtpDomain.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "instance",
          "required": true,
          "schema": {
            "title": "Instance",
            "description": "The properties of the instance, as its resource in docs/reference/dsc.md has them.",
            "type": "object"
          }
        },
        {
          "name": "run",
          "schema": {
            "title": "Run",
            "description": "Names one run of one document: an entry of a list and the whole list in one run are refused. Without it nothing is remembered.",
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "removed",
        "schema": {
          "title": "Removed",
          "description": "What was removed.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "before",
            "state",
            "differing",
            "warnings"
          ],
          "properties": {
            "before": {
              "title": "Before",
              "description": "The instance as it was.",
              "type": "object"
            },
            "state": {
              "title": "State",
              "description": "The instance as it is now; after a dry run, as it would be.",
              "type": "object"
            },
            "differing": {
              "title": "Differing",
              "description": "The properties that were not as wanted.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "title": "Property",
                "description": "A property.",
                "type": "string",
                "maxLength": 100
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What people should know.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "title": "Warning",
                "description": "One sentence or more.",
                "type": "string",
                "maxLength": 10000
              }
            }
          }
        }
      }
    },
    {
      "name": "resource.export",
      "summary": "Shows every instance of a resource",
      "description": "What DSC calls export: page by page. An instance that is given leaves only those with the same key.",
      "x-access": "viewer",
      "x-paged": true,
      "paramStructure": "by-name",
      "params": [
        {
          "name": "resource",
          "required": true,
          "schema": {
            "title": "Resource",
            "description": "The resource, for example SmtpDomain.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "instance",
          "schema": {
            "title": "Instance",
            "description": "Only instances with these keys.",
            "type": "object"
          }
        },
        {
          "name": "limit",
          "schema": {
            "title": "Page size",
            "description": "How many results a page has at most.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 200
          }
        },
        {
          "name": "cursor",
          "schema": {
            "title": "Cursor",
            "description": "Where the page before ended.",
            "type": "string",
            "maxLength": 400
          }
        }
      ],
      "result": {
        "name": "instances",
        "schema": {
          "title": "Page",
          "description": "One page of results.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "items"
          ],
          "properties": {
            "items": {
              "title": "Instances",
              "description": "The results of this page.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "title": "State",
                "description": "One instance.",
                "type": "object"
              }
            },
            "cursor": {
              "title": "Cursor",
              "description": "Give it to the next call; absent on the last page.",
              "type": "string",
              "maxLength": 400
            }
          }
        }
      }
    },
    {
      "name": "resource.get",
      "summary": "Shows an instance of a resource",
      "description": "What DSC calls get: the instance with every value in effect. It has no cmdlet: `mailroot dsc` and the classes of MailrootDsc call it.",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "resource",
          "required": true,
          "schema": {
            "title": "Resource",
            "description": "The resource, for example SmtpDomain.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "instance",
          "required": true,
          "schema": {
            "title": "Instance",
            "description": "The properties of the instance, as its resource in docs/reference/dsc.md has them.",
            "type": "object"
          }
        }
      ],
      "result": {
        "name": "found",
        "schema": {
          "title": "Found",
          "description": "The instance.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "state"
          ],
          "properties": {
            "state": {
              "title": "State",
              "description": "The instance as it is.",
              "type": "object"
            }
          }
        }
      }
    },
    {
      "name": "resource.set",
      "summary": "Makes an instance of a resource as wanted",
      "description": "What DSC calls set: changes what differs, and nothing where nothing does. _exist false removes it.",
      "x-access": "administrator",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "resource",
          "required": true,
          "schema": {
            "title": "Resource",
            "description": "The resource, for example SmtpDomain.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "instance",
          "required": true,
          "schema": {
            "title": "Instance",
            "description": "The properties of the instance, as its resource in docs/reference/dsc.md has them.",
            "type": "object"
          }
        },
        {
          "name": "run",
          "schema": {
            "title": "Run",
            "description": "Names one run of one document: an entry of a list and the whole list in one run are refused. Without it nothing is remembered.",
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "changed",
        "schema": {
          "title": "Changed",
          "description": "What was changed.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "before",
            "state",
            "differing",
            "warnings"
          ],
          "properties": {
            "before": {
              "title": "Before",
              "description": "The instance as it was.",
              "type": "object"
            },
            "state": {
              "title": "State",
              "description": "The instance as it is now; after a dry run, as it would be.",
              "type": "object"
            },
            "differing": {
              "title": "Differing",
              "description": "The properties that were not as wanted.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "title": "Property",
                "description": "A property.",
                "type": "string",
                "maxLength": 100
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What people should know.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "title": "Warning",
                "description": "One sentence or more.",
                "type": "string",
                "maxLength": 10000
              }
            }
          }
        }
      }
    },
    {
      "name": "resource.test",
      "summary": "Compares an instance of a resource",
      "description": "What DSC calls test: whether everything that is given is as given. A given password is compared here and only whether it differs is told, which is why this needs the level of who may set it.",
      "x-access": "administrator",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "resource",
          "required": true,
          "schema": {
            "title": "Resource",
            "description": "The resource, for example SmtpDomain.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "instance",
          "required": true,
          "schema": {
            "title": "Instance",
            "description": "The properties of the instance, as its resource in docs/reference/dsc.md has them.",
            "type": "object"
          }
        },
        {
          "name": "run",
          "schema": {
            "title": "Run",
            "description": "Names one run of one document: an entry of a list and the whole list in one run are refused. Without it nothing is remembered.",
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          }
        }
      ],
      "result": {
        "name": "tested",
        "schema": {
          "title": "Tested",
          "description": "What was compared.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "state",
            "inDesiredState",
            "differing",
            "reasons"
          ],
          "properties": {
            "state": {
              "title": "State",
              "description": "The instance as it is.",
              "type": "object"
            },
            "inDesiredState": {
              "title": "In desired state",
              "description": "Whether nothing differs.",
              "type": "boolean"
            },
            "differing": {
              "title": "Differing",
              "description": "The properties that were not as wanted.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "title": "Property",
                "description": "A property.",
                "type": "string",
                "maxLength": 100
              }
            },
            "reasons": {
              "title": "Reasons",
              "description": "Why it is not as wanted, for machine configuration.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "title": "Reason",
                "description": "One reason.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "code",
                  "phrase"
                ],
                "properties": {
                  "code": {
                    "title": "Code",
                    "description": "Mailroot:resource:property.",
                    "type": "string",
                    "maxLength": 300
                  },
                  "phrase": {
                    "title": "Phrase",
                    "description": "What is, and what was wanted. A secret is not in it.",
                    "type": "string",
                    "maxLength": 10000
                  }
                }
              }
            }
          }
        }
      }
    },
    {
      "name": "route.test",
      "summary": "Walks the way of mail to a recipient",
      "description": "Does what the relay would do with a message for the recipient, step by step: relay decision, route, DNS, connection, TLS, authentication, MAIL and RCPT, then RSET and QUIT. No message is sent, nothing counts as a delivery, and the back-off of the queue is left alone. Hosts are tried in order until one takes the recipient. Ends after 60 seconds.",
      "x-verb": "Test",
      "x-noun": "SmtpRoute",
      "x-access": "operator",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "recipient",
          "required": true,
          "schema": {
            "title": "Recipient",
            "description": "The address that mail would be for.",
            "type": "string",
            "format": "mailbox",
            "maxLength": 320
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it the only one.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "sender",
          "schema": {
            "title": "Sender",
            "description": "The sender that the next hop is told. Without it postmaster at the default domain.",
            "type": "string",
            "format": "mailbox",
            "maxLength": 320
          }
        },
        {
          "name": "clientAddress",
          "schema": {
            "title": "Client address",
            "description": "The address of a client, for the relay decision. Without it the decision is that for the Pickup folder, which may send anywhere.",
            "type": "string",
            "format": "ip-address",
            "maxLength": 45
          }
        }
      ],
      "result": {
        "name": "steps",
        "schema": {
          "title": "Steps",
          "description": "The steps in their order.",
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/components/schemas/RouteStep"
          }
        }
      }
    },
    {
      "name": "rpc.discover",
      "summary": "Describes the methods",
      "description": "Returns the OpenRPC document.",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [],
      "result": {
        "name": "document",
        "schema": {
          "title": "OpenRPC document",
          "description": "OpenRPC 1.3.",
          "type": "object"
        }
      }
    },
    {
      "name": "service.get",
      "summary": "Shows the settings of the service",
      "description": "What all virtual servers share: free space, the size of the queue, the Queue folder, the tracking log and the numbers for Prometheus.",
      "x-verb": "Get",
      "x-noun": "SmtpService",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Service",
          "description": "What all virtual servers share: free space, the size of the queue, the Queue folder, the tracking log and the numbers for Prometheus.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpService"
          }
        }
      }
    },
    {
      "name": "service.set",
      "summary": "Changes the settings of the service",
      "description": "What all virtual servers share: free space, the size of the queue, the Queue folder, the tracking log and the numbers for Prometheus. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpService",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "minimumFreeSpace",
          "schema": {
            "anyOf": [
              {
                "title": "Minimum free space",
                "description": "When the disk that holds the queue has less than this free, clients get 452 4.3.1 and nothing is taken; delivery goes on.",
                "type": "integer",
                "minimum": 1,
                "maximum": 1099511627776,
                "x-unit": "bytes",
                "default": 268435456,
                "x-applies": "live"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "maxQueuedMessages",
          "schema": {
            "anyOf": [
              {
                "title": "Most messages in the queue",
                "description": "When this many messages are queued, clients get 452 4.3.1 until some have left.",
                "type": "integer",
                "minimum": 1,
                "maximum": 10000000,
                "default": 500000,
                "x-unit": "messages",
                "x-applies": "live"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "queueFolderMaxFiles",
          "schema": {
            "anyOf": [
              {
                "title": "Most files in a Queue folder",
                "description": "How many messages the Queue folder of a virtual server shows at most. The folder is a view for people; messages beyond this number are queued and delivered all the same.",
                "type": "integer",
                "minimum": 0,
                "maximum": 100000,
                "default": 10000,
                "x-unit": "files",
                "x-applies": "live"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "messageTrackingLogMaxAge",
          "schema": {
            "anyOf": [
              {
                "title": "Age of the tracking log",
                "description": "Files of the tracking log older than this are deleted.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "P1D",
                "durationMaximum": "P3650D",
                "default": "P30D",
                "x-applies": "live"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "messageTrackingLogMaxDirectorySize",
          "schema": {
            "anyOf": [
              {
                "title": "Size of the tracking log",
                "description": "When the files of the tracking log together pass this size, the oldest are deleted.",
                "type": "integer",
                "minimum": 1048576,
                "maximum": 1099511627776,
                "x-unit": "bytes",
                "default": 1073741824,
                "x-applies": "live"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "metricsEndpoint",
          "schema": {
            "anyOf": [
              {
                "title": "Metrics endpoint",
                "description": "Where GET /metrics answers with the numbers of Get-SmtpStatistic in the text format of Prometheus: a loopback address of this machine and a port, or off. It asks for no password, so no other address is taken; a Prometheus on another machine comes by a proxy or an agent.",
                "type": "string",
                "maxLength": 60,
                "pattern": "^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$",
                "x-pattern": "\"off\", or a loopback address and a port, for example 127.0.0.1:9464 or [::1]:9464",
                "default": "off",
                "x-applies": "live"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpService"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "session.disconnect",
      "summary": "Ends sessions of clients",
      "description": "The client gets 421 at once and the connection is closed; a message that is on its way is not taken, and the client sends it again. A message that the queue is storing gets its reply first. IIS Manager's Terminate; for its Terminate All, pipe what Get-SmtpSession shows.",
      "x-verb": "Disconnect",
      "x-noun": "SmtpSession",
      "x-access": "operator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The identity of a session.",
            "type": "string",
            "minLength": 1,
            "maxLength": 40
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "sessions",
        "schema": {
          "title": "Acted on",
          "description": "What was ended, as it was.",
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/components/schemas/Session"
          }
        }
      }
    },
    {
      "name": "session.get",
      "summary": "Shows the sessions of clients",
      "description": "Shows the clients that are connected now, as Current Sessions in IIS Manager: from where, for how long, and what they are doing.",
      "x-verb": "Get",
      "x-noun": "SmtpSession",
      "x-access": "viewer",
      "x-paged": true,
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "schema": {
            "title": "Identity",
            "description": "The identity of a session.",
            "type": "string",
            "minLength": 1,
            "maxLength": 40
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server.",
            "type": "string",
            "maxLength": 100
          }
        },
        {
          "name": "remoteAddress",
          "schema": {
            "title": "Remote address",
            "description": "Only sessions from this address or network (10.0.0.0/24); wildcards are allowed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "limit",
          "schema": {
            "title": "Page size",
            "description": "How many results a page has at most. The cmdlet asks for page after page.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 200
          }
        },
        {
          "name": "cursor",
          "schema": {
            "title": "Cursor",
            "description": "Where the page before ended.",
            "type": "string",
            "maxLength": 200
          }
        }
      ],
      "result": {
        "name": "sessions",
        "schema": {
          "title": "Page",
          "description": "One page of results.",
          "type": "object",
          "required": [
            "items"
          ],
          "properties": {
            "items": {
              "title": "Sessions",
              "description": "The results of this page.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "$ref": "#/components/schemas/Session"
              }
            },
            "cursor": {
              "type": "string",
              "title": "Cursor",
              "description": "Give it to the next call; absent on the last page.",
              "maxLength": 200
            }
          }
        }
      }
    },
    {
      "name": "smartHost.get",
      "summary": "Shows the smart host",
      "description": "The host that takes mail for other domains: Delivery tab, Advanced..., Outbound Security... and Outbound connections... of the property sheet, in one area because they are changed together.",
      "x-verb": "Get",
      "x-noun": "SmtpSmartHost",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "Smart host",
          "description": "The host that takes mail for other domains: Delivery tab, Advanced..., Outbound Security... and Outbound connections... of the property sheet, in one area because they are changed together.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpSmartHost"
          }
        }
      }
    },
    {
      "name": "smartHost.remove",
      "summary": "Puts the smart host back to the default",
      "description": "Every setting of the area goes back to its default. The host that takes mail for other domains: Delivery tab, Advanced..., Outbound Security... and Outbound connections... of the property sheet, in one area because they are changed together.",
      "x-verb": "Remove",
      "x-noun": "SmtpSmartHost",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpSmartHost"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "smartHost.set",
      "summary": "Changes the smart host",
      "description": "The host that takes mail for other domains: Delivery tab, Advanced..., Outbound Security... and Outbound connections... of the property sheet, in one area because they are changed together. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpSmartHost",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "server",
          "schema": {
            "anyOf": [
              {
                "title": "Smart host",
                "description": "Host names or addresses, tried in order: the next one when the one before cannot be reached or turns mail away for now (421). An address may stand in brackets, as in IIS.",
                "type": "array",
                "maxItems": 10,
                "uniqueItems": true,
                "default": [],
                "items": {
                  "title": "Host",
                  "description": "A host name, or an IP address, which may stand in brackets as in IIS ([192.0.2.1]).",
                  "type": "string",
                  "format": "next-hop-host",
                  "maxLength": 253
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "SmartHost",
                  "label": "Smart host",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "port",
          "schema": {
            "anyOf": [
              {
                "title": "Port",
                "description": "The TCP port of the smart host: 25, or 587 for a submission service.",
                "type": "integer",
                "minimum": 1,
                "maximum": 65535,
                "default": 25,
                "x-applies": "live",
                "x-iis": {
                  "property": "RemoteSmtpPort",
                  "label": "Outbound connections > TCP port",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "mode",
          "schema": {
            "anyOf": [
              {
                "title": "Mode",
                "description": "When the smart host is used. Without a smart host all mail for other domains goes by MX record (SmartHostType 0).",
                "type": "string",
                "enum": [
                  "Always",
                  "DirectFirst"
                ],
                "x-enum": {
                  "Always": "All mail for other domains goes to the smart host (SmartHostType 2).",
                  "DirectFirst": "The hosts of the domain's MX records first; the smart host when none of them can be looked up or reached, in the same attempt (SmartHostType 1). What they refuse for good comes back to the sender."
                },
                "default": "Always",
                "x-applies": "live",
                "x-iis": {
                  "property": "SmartHostType",
                  "label": "Attempt direct delivery before sending to smart host"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "tlsMode",
          "schema": {
            "anyOf": [
              {
                "title": "TLS mode",
                "description": "How connections to the smart host are protected.",
                "type": "string",
                "enum": [
                  "None",
                  "Opportunistic",
                  "Required",
                  "Verified"
                ],
                "x-enum": {
                  "None": "Never TLS.",
                  "Opportunistic": "STARTTLS where it is offered, whatever the certificate; without TLS where it is not or the handshake fails.",
                  "Required": "STARTTLS with TLS 1.2 or later and forward secrecy, or no delivery, whatever the certificate.",
                  "Verified": "As Required, with a certificate that is trusted and names the host, or no delivery."
                },
                "default": "Opportunistic",
                "x-changed-default": {
                  "iis": "no TLS",
                  "reason": "TLS where the other side offers it costs nothing and keeps mail from being read on the way."
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction (TLS bit), AlwaysUseSsl",
                  "label": "Outbound Security > TLS encryption"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "authentication",
          "schema": {
            "anyOf": [
              {
                "title": "Authentication",
                "description": "How the relay proves who it is to the smart host. Basic goes best with the TLS mode Verified: Required takes any certificate, so that whoever stands on the way could pose as the host and be given the password.",
                "type": "object",
                "required": [
                  "type"
                ],
                "properties": {
                  "type": {
                    "title": "Type",
                    "description": "Which kind of authentication.",
                    "type": "string",
                    "enum": [
                      "none",
                      "basic",
                      "oauth2"
                    ],
                    "x-enum": {
                      "none": "No authentication.",
                      "basic": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                      "oauth2": "A token (SASL XOAUTH2)."
                    }
                  }
                },
                "discriminator": {
                  "propertyName": "type"
                },
                "oneOf": [
                  {
                    "title": "None",
                    "description": "No authentication.",
                    "additionalProperties": false,
                    "properties": {
                      "type": {
                        "const": "none"
                      }
                    },
                    "required": [
                      "type"
                    ]
                  },
                  {
                    "title": "Basic",
                    "description": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                    "additionalProperties": false,
                    "required": [
                      "type",
                      "userName"
                    ],
                    "properties": {
                      "type": {
                        "const": "basic"
                      },
                      "userName": {
                        "title": "User name",
                        "description": "The account at the smart host.",
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 320
                      },
                      "password": {
                        "title": "Password",
                        "description": "The password of the account. It is kept in secrets.json and never shown. Without it the one that is kept for the same user name stays.",
                        "type": "string",
                        "minLength": 1,
                        "maxLength": 1024,
                        "writeOnly": true
                      }
                    }
                  },
                  {
                    "title": "OAuth2",
                    "description": "A token (SASL XOAUTH2).",
                    "additionalProperties": false,
                    "properties": {
                      "type": {
                        "const": "oauth2"
                      }
                    },
                    "required": [
                      "type"
                    ]
                  }
                ],
                "x-not-built": {
                  "oauth2": "authentication to a smart host with OAuth2 is not built yet"
                },
                "default": {
                  "type": "none"
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "RouteAction, RouteUserName, RoutePassword",
                  "label": "Outbound Security"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "allowPlainTextAuthentication",
          "schema": {
            "anyOf": [
              {
                "title": "Allow plain text authentication",
                "description": "Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.",
                "type": "boolean",
                "default": false,
                "x-changed-default": {
                  "iis": "no TLS with basic authentication",
                  "reason": "Whoever is on the way could read the password."
                },
                "x-applies": "live",
                "x-iis": {
                  "property": "(none)",
                  "label": "Outbound Security > Basic authentication"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpSmartHost"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "statistic.get",
      "summary": "Shows the counters",
      "description": "Shows what each virtual server has done since the relay started and what it holds now: the counters of the performance object SMTP Server of IIS, by their names. GET /metrics has the same numbers for Prometheus: see Set-SmtpService -MetricsEndpoint.",
      "x-verb": "Get",
      "x-noun": "SmtpStatistic",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "total",
          "schema": {
            "title": "Total",
            "description": "Whether one object with the sums over all virtual servers is shown in place of one for each; those that were removed since the relay started count too. Not together with a virtual server.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "statistics",
        "schema": {
          "title": "Statistics",
          "description": "The counters.",
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#/components/schemas/Statistic"
          }
        }
      }
    },
    {
      "name": "system.hello",
      "summary": "First call of a connection",
      "description": "Says who is there and which protocol is spoken. Every other call before it is refused. The answer proves that the relay has the key of each level, and says which level the connection has from here on: administrator on a Unix socket, which only its owner can open; none on a Windows pipe, where system.prove must follow within 2 seconds.",
      "x-access": "none",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "client",
          "required": true,
          "schema": {
            "title": "Client",
            "description": "Name and version of the client.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "protocolVersion",
          "required": true,
          "schema": {
            "title": "Protocol version",
            "description": "The version of this protocol that the client speaks.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000
          }
        },
        {
          "name": "nonce",
          "required": true,
          "schema": {
            "title": "Nonce",
            "description": "Random bytes of the client, base64url; new ones for each connection.",
            "type": "string",
            "pattern": "^[A-Za-z0-9_-]*$",
            "x-pattern": "letters, digits, - and _ (base64url)",
            "minLength": 16,
            "maxLength": 200
          }
        },
        {
          "name": "user",
          "schema": {
            "title": "User",
            "description": "Who is at the client, as the client claims; for the audit.",
            "type": "string",
            "maxLength": 320
          }
        }
      ],
      "result": {
        "name": "hello",
        "schema": {
          "title": "Hello",
          "description": "Who answers.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "server",
            "version",
            "protocolVersion",
            "nonce",
            "proof",
            "level"
          ],
          "properties": {
            "server": {
              "title": "Server",
              "description": "Name of the machine.",
              "type": "string",
              "maxLength": 255
            },
            "version": {
              "title": "Version",
              "description": "Version of the relay.",
              "type": "string",
              "maxLength": 50
            },
            "protocolVersion": {
              "title": "Protocol version",
              "description": "The version of this protocol that the relay speaks.",
              "type": "integer",
              "minimum": 1,
              "maximum": 1000
            },
            "nonce": {
              "title": "Nonce",
              "description": "Random bytes of the relay, base64url.",
              "type": "string",
              "maxLength": 200
            },
            "proof": {
              "title": "Proof",
              "description": "That the relay has the key of each level, each for whoever can read that key. Base64url of HMAC-SHA-256 with the key file over six lines of UTF-8, parted by LF, none at the end: mailroot-control-1, server, the level, the name of the pipe in lower case without \\\\.\\pipe\\ (empty for a socket), the nonce of the client, the nonce of the relay.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "viewer",
                "operator",
                "administrator"
              ],
              "properties": {
                "viewer": {
                  "title": "Viewer",
                  "description": "With viewer.key.",
                  "type": "string",
                  "maxLength": 43
                },
                "operator": {
                  "title": "Operator",
                  "description": "With operator.key.",
                  "type": "string",
                  "maxLength": 43
                },
                "administrator": {
                  "title": "Administrator",
                  "description": "With administrator.key.",
                  "type": "string",
                  "maxLength": 43
                }
              }
            },
            "level": {
              "title": "Level",
              "description": "What this connection may do until it proves a level.",
              "type": "string",
              "enum": [
                "none",
                "viewer",
                "operator",
                "administrator"
              ],
              "x-enum": {
                "none": "Nothing but prove a level.",
                "viewer": "See settings, queues, messages and the tracking log.",
                "operator": "Also hold, release, retry, remove and export mail.",
                "administrator": "Also change settings."
              }
            }
          }
        }
      }
    },
    {
      "name": "system.prove",
      "summary": "Proves the level of a connection",
      "description": "Proves that the client can read the key file of a level. From here on the connection has that level, also where it had a higher one. Once a connection; a wrong proof ends it.",
      "x-access": "none",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "level",
          "required": true,
          "schema": {
            "title": "Level",
            "description": "The level that is proved.",
            "type": "string",
            "enum": [
              "viewer",
              "operator",
              "administrator"
            ],
            "x-enum": {
              "viewer": "See settings, queues, messages and the tracking log.",
              "operator": "Also hold, release, retry, remove and export mail.",
              "administrator": "Also change settings."
            }
          }
        },
        {
          "name": "proof",
          "required": true,
          "schema": {
            "title": "Proof",
            "description": "As the proof of system.hello with the key of this level, but with client in the place of server.",
            "type": "string",
            "pattern": "^[A-Za-z0-9_-]*$",
            "x-pattern": "letters, digits, - and _ (base64url)",
            "minLength": 43,
            "maxLength": 43
          }
        }
      ],
      "result": {
        "name": "proved",
        "schema": {
          "title": "Proved level",
          "description": "What this connection may do from here on.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "level"
          ],
          "properties": {
            "level": {
              "title": "Level",
              "description": "The level that was proved.",
              "type": "string",
              "enum": [
                "viewer",
                "operator",
                "administrator"
              ],
              "x-enum": {
                "viewer": "See settings, queues, messages and the tracking log.",
                "operator": "Also hold, release, retry, remove and export mail.",
                "administrator": "Also change settings."
              }
            }
          }
        }
      }
    },
    {
      "name": "testMessage.get",
      "summary": "Shows what became of a test message",
      "description": "For Send-SmtpTestMessage, which asks again and again.",
      "x-access": "operator",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "identity",
          "required": true,
          "schema": {
            "title": "Identity",
            "description": "The id of the message.",
            "type": "string",
            "minLength": 1,
            "maxLength": 40
          }
        }
      ],
      "result": {
        "name": "messages",
        "schema": {
          "title": "Test messages",
          "description": "The message as it is now.",
          "type": "array",
          "maxItems": 1,
          "items": {
            "$ref": "#/components/schemas/TestMessage"
          }
        }
      }
    },
    {
      "name": "testMessage.send",
      "summary": "Sends a test message and follows it",
      "description": "Puts a small message into the queue and follows it until it is delivered, dropped or given up, or until its next try is later than the time-out. It then says how to look on. Each one is written to the audit log.",
      "x-verb": "Send",
      "x-noun": "SmtpTestMessage",
      "x-access": "operator",
      "x-confirm": "Low",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "recipient",
          "required": true,
          "schema": {
            "title": "To",
            "description": "Whom it is for.",
            "type": "string",
            "format": "mailbox",
            "maxLength": 320
          }
        },
        {
          "name": "sender",
          "schema": {
            "title": "From",
            "description": "Its sender: bounces go there. Without it postmaster at the default domain.",
            "type": "string",
            "format": "mailbox",
            "maxLength": 320
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it the only one.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "messages",
        "schema": {
          "title": "Test messages",
          "description": "The message that was sent.",
          "type": "array",
          "maxItems": 1,
          "items": {
            "$ref": "#/components/schemas/TestMessage"
          }
        }
      }
    },
    {
      "name": "tls.get",
      "summary": "Shows how connections of clients are protected",
      "description": "How connections of clients are protected: Secure communication on the Access tab of the property sheet. Whether TLS begins with STARTTLS or with the connection is the binding's.",
      "x-verb": "Get",
      "x-noun": "SmtpTls",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "TLS",
          "description": "How connections of clients are protected: Secure communication on the Access tab of the property sheet. Whether TLS begins with STARTTLS or with the connection is the binding's.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpTls"
          }
        }
      }
    },
    {
      "name": "tls.set",
      "summary": "Changes how connections of clients are protected",
      "description": "How connections of clients are protected: Secure communication on the Access tab of the property sheet. Whether TLS begins with STARTTLS or with the connection is the binding's. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpTls",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "certificate",
          "schema": {
            "anyOf": [
              {
                "title": "Certificate",
                "description": "The name of the certificate that clients are shown: see Get-SmtpCertificate. The one named as the fully-qualified domain name is made by the relay when it is missing, self-signed, and renewed by it before it ends.",
                "type": "string",
                "format": "certificate-name",
                "maxLength": 253,
                "x-default": "the name of the virtual server's fully-qualified domain name",
                "x-applies": "newSessions",
                "x-iis": {
                  "property": "SSLCertHash",
                  "label": "Access > Certificate..."
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "requireTls",
          "schema": {
            "anyOf": [
              {
                "title": "Require TLS",
                "description": "Whether mail is taken over TLS only: MAIL before that is answered 530 5.7.0 (RFC 3207 section 4).",
                "type": "boolean",
                "default": false,
                "x-applies": "live",
                "x-iis": {
                  "property": "AccessSSLFlags (8)",
                  "label": "Require TLS encryption"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "minimumVersion",
          "schema": {
            "anyOf": [
              {
                "title": "Oldest version",
                "description": "The oldest version of TLS that is spoken. Ciphers without forward secrecy and keys and signatures that are too weak for today are let in with Tls10 and Tls11 only, since devices that need those versions need these too.",
                "type": "string",
                "enum": [
                  "Tls10",
                  "Tls11",
                  "Tls12",
                  "Tls13"
                ],
                "x-enum": {
                  "Tls10": "TLS 1.0 and newer, with the ciphers of old devices. Withdrawn by RFC 8996: choose it on a virtual server for such devices alone.",
                  "Tls11": "TLS 1.1 and newer, with the ciphers of old devices. Withdrawn by RFC 8996.",
                  "Tls12": "TLS 1.2 and newer, with forward secrecy.",
                  "Tls13": "TLS 1.3 alone."
                },
                "default": "Tls12",
                "x-changed-default": {
                  "iis": "what Schannel of the machine allows",
                  "reason": "TLS 1.0 and 1.1 are withdrawn (RFC 8996)."
                },
                "x-applies": "newSessions"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpTls"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "user.get",
      "summary": "Shows the users",
      "description": "Shows the accounts with which clients may log in.",
      "x-verb": "Get",
      "x-noun": "SmtpUser",
      "x-access": "viewer",
      "x-paged": true,
      "paramStructure": "by-name",
      "params": [
        {
          "name": "userName",
          "schema": {
            "title": "User name",
            "description": "The name of a user; wildcards * and ? are allowed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 320
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "limit",
          "schema": {
            "title": "Page size",
            "description": "How many results a page has at most. The cmdlet asks for page after page.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 200
          }
        },
        {
          "name": "cursor",
          "schema": {
            "title": "Cursor",
            "description": "Where the page before ended.",
            "type": "string",
            "maxLength": 400
          }
        }
      ],
      "result": {
        "name": "users",
        "schema": {
          "title": "Page",
          "description": "One page of results.",
          "type": "object",
          "required": [
            "items"
          ],
          "properties": {
            "items": {
              "title": "Users",
              "description": "The results of this page.",
              "type": "array",
              "maxItems": 1000,
              "items": {
                "$ref": "#/components/schemas/User"
              }
            },
            "cursor": {
              "type": "string",
              "title": "Cursor",
              "description": "Give it to the next call; absent on the last page.",
              "maxLength": 400
            }
          }
        }
      }
    },
    {
      "name": "user.new",
      "summary": "Makes a user",
      "description": "Makes an account with which clients may log in at a virtual server. The password is kept as a hash in secrets.json under the root.",
      "x-verb": "New",
      "x-noun": "SmtpUser",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "credential",
          "required": true,
          "schema": {
            "title": "Credential",
            "description": "Name and password of the account, for example from Get-Credential.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "userName",
              "password"
            ],
            "properties": {
              "userName": {
                "title": "User name",
                "description": "The name of the account.",
                "type": "string",
                "minLength": 1,
                "maxLength": 320,
                "pattern": "^[^\\x00-\\x1f\\x7f*?]+$",
                "x-pattern": "a name without control characters, * and ?"
              },
              "password": {
                "title": "Password",
                "description": "The password. It is kept as a hash and never shown.",
                "type": "string",
                "minLength": 1,
                "maxLength": 1000,
                "writeOnly": true
              }
            }
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "comment",
          "schema": {
            "title": "Comment",
            "description": "A note for people.",
            "type": "string",
            "maxLength": 500
          }
        },
        {
          "name": "enabled",
          "schema": {
            "title": "Enabled",
            "description": "Whether the user may log in. Without it: yes.",
            "type": "boolean"
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "users",
        "schema": {
          "title": "Users",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/User"
          }
        }
      }
    },
    {
      "name": "user.remove",
      "summary": "Removes a user",
      "description": "Removes an account. Connections that have logged in with it relay nothing more; a message whose transfer has begun is taken.",
      "x-verb": "Remove",
      "x-noun": "SmtpUser",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "userName",
          "required": true,
          "schema": {
            "title": "User name",
            "description": "The name of the user.",
            "type": "string",
            "minLength": 1,
            "maxLength": 320
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "users",
        "schema": {
          "title": "Users",
          "description": "The users that were removed, as they were.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/User"
          }
        }
      }
    },
    {
      "name": "user.set",
      "summary": "Changes a user",
      "description": "Changes password, comment or state of an account. Only what is given changes. A new password ends the old one at once, also for connections that have logged in with it.",
      "x-verb": "Set",
      "x-noun": "SmtpUser",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "userName",
          "required": true,
          "schema": {
            "title": "User name",
            "description": "The name of the user.",
            "type": "string",
            "minLength": 1,
            "maxLength": 320
          }
        },
        {
          "name": "credential",
          "schema": {
            "title": "Credential",
            "description": "The new password. The name in it must be that of the user.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "userName",
              "password"
            ],
            "properties": {
              "userName": {
                "title": "User name",
                "description": "The name of the account.",
                "type": "string",
                "minLength": 1,
                "maxLength": 320,
                "pattern": "^[^\\x00-\\x1f\\x7f*?]+$",
                "x-pattern": "a name without control characters, * and ?"
              },
              "password": {
                "title": "Password",
                "description": "The password. It is kept as a hash and never shown.",
                "type": "string",
                "minLength": 1,
                "maxLength": 1000,
                "writeOnly": true
              }
            }
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "comment",
          "schema": {
            "title": "Comment",
            "description": "A note for people.",
            "type": "string",
            "maxLength": 500
          }
        },
        {
          "name": "enabled",
          "schema": {
            "title": "Enabled",
            "description": "Whether the user may log in.",
            "type": "boolean"
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "users",
        "schema": {
          "title": "Users",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100000,
          "items": {
            "$ref": "#/components/schemas/User"
          }
        }
      }
    },
    {
      "name": "virtualServer.get",
      "summary": "Shows the virtual servers",
      "description": "Name, addresses, connections and host name of a virtual server: the General tab of the property sheet.",
      "x-verb": "Get",
      "x-noun": "SmtpVirtualServer",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "settings",
        "schema": {
          "title": "General",
          "description": "Name, addresses, connections and host name of a virtual server: the General tab of the property sheet.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/SmtpVirtualServer"
          }
        }
      }
    },
    {
      "name": "virtualServer.new",
      "summary": "Makes a virtual server",
      "description": "Makes a virtual server with folders of its own under the root and starts it. It listens on the address and port that are given; without an address it has no binding yet. Like the first one it relays for nobody until a setting allows it.",
      "x-verb": "New",
      "x-noun": "SmtpVirtualServer",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "name",
          "schema": {
            "title": "Name",
            "description": "The display name, unique among the virtual servers. Cmdlets take it in place of the number.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$",
            "x-pattern": "a name with a character that is no digit, and with none of * ? [ ] \\ /",
            "x-default": "Default SMTP Virtual Server for number 1, SMTP Virtual Server N for the others",
            "x-applies": "live",
            "x-iis": {
              "property": "ServerComment",
              "label": "Name in the tree",
              "alias": true
            }
          }
        },
        {
          "name": "maxConnections",
          "schema": {
            "title": "Limit number of connections to",
            "description": "How many inbound connections the virtual server holds at once. One more takes the place of the one that has handed in nothing for longest, which hears 421 4.3.2; where all have been busy within the last second, it is itself answered 421 4.3.2.",
            "oneOf": [
              {
                "type": "integer",
                "minimum": 1,
                "maximum": 100000
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": 1000,
            "x-changed-default": {
              "iis": "2000000000 (unlimited)",
              "reason": "Every list has a limit (invariant 6); 1000 is what IIS Manager offers when the box is ticked."
            },
            "x-unit": "connections",
            "x-applies": "live",
            "x-iis": {
              "property": "MaxConnections",
              "label": "Limit number of connections to"
            }
          }
        },
        {
          "name": "connectionTimeout",
          "schema": {
            "title": "Connection time-out",
            "description": "How long an inbound connection may be idle before it is closed with 421 4.4.2. Only whole commands and every 32 KB of a message count as activity, so that a client that sends an octet now and then does not stay.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "P1D",
            "default": "PT10M",
            "x-applies": "newSessions",
            "x-iis": {
              "property": "ConnectionTimeout",
              "label": "Connection time-out (minutes)"
            }
          }
        },
        {
          "name": "fullyQualifiedDomainName",
          "schema": {
            "title": "Fully-qualified domain name",
            "description": "The name in the banner, in HELO, in Received and Message-ID, and as Reporting-MTA of bounces.",
            "type": "string",
            "format": "domain-name",
            "maxLength": 253,
            "x-default": "the name of the machine",
            "x-applies": "newSessions",
            "x-iis": {
              "property": "FullyQualifiedDomainName",
              "label": "Fully-qualified domain name",
              "alias": false
            }
          }
        },
        {
          "name": "defaultDomain",
          "schema": {
            "title": "Local default domain",
            "description": "Mail to anyone in this domain goes to the Drop folder; it also completes an address without a domain.",
            "type": "string",
            "format": "domain-name",
            "maxLength": 253,
            "x-default": "the fully-qualified domain name",
            "x-applies": "live",
            "x-iis": {
              "property": "DefaultDomain",
              "label": "Domains > Local (Default)",
              "alias": false
            }
          }
        },
        {
          "name": "address",
          "schema": {
            "title": "IP address",
            "description": "The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds both.",
            "type": "string",
            "format": "ip-address",
            "maxLength": 45
          }
        },
        {
          "name": "port",
          "schema": {
            "title": "Port",
            "description": "The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409).",
            "type": "integer",
            "minimum": 1,
            "maximum": 65535,
            "default": 25
          }
        },
        {
          "name": "tls",
          "schema": {
            "title": "TLS",
            "description": "How TLS begins on this port. To change it, remove the binding and add it again.",
            "type": "string",
            "enum": [
              "StartTls",
              "Implicit"
            ],
            "x-enum": {
              "StartTls": "In the clear, with STARTTLS for those who ask for it (RFC 3207).",
              "Implicit": "With the TLS handshake before the greeting, as on port 465 (RFC 8314 section 3.3)."
            },
            "default": "StartTls",
            "x-iis": {
              "property": "SecureBindings",
              "label": "not shown"
            }
          }
        },
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "The number of the new virtual server, as in IIS: the names of its folders, logs and objects. Without it the next one after the highest.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The virtual server as get shows it.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "General",
                "description": "Name, addresses, connections and host name of a virtual server: the General tab of the property sheet.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "virtualServer",
                  "name",
                  "bindings",
                  "domains",
                  "maxConnections",
                  "connectionTimeout",
                  "fullyQualifiedDomainName",
                  "defaultDomain",
                  "state",
                  "pendingBindings"
                ],
                "properties": {
                  "virtualServer": {
                    "title": "Virtual server",
                    "description": "The number of a virtual server: 1 is the first, as in IIS.",
                    "type": "string",
                    "pattern": "^[1-9][0-9]{0,3}$",
                    "x-pattern": "a number from 1 to 9999"
                  },
                  "name": {
                    "title": "Name",
                    "description": "The display name, unique among the virtual servers. Cmdlets take it in place of the number.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 100,
                    "pattern": "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$",
                    "x-pattern": "a name with a character that is no digit, and with none of * ? [ ] \\ /",
                    "x-default": "Default SMTP Virtual Server for number 1, SMTP Virtual Server N for the others",
                    "x-applies": "live",
                    "x-iis": {
                      "property": "ServerComment",
                      "label": "Name in the tree",
                      "alias": true
                    }
                  },
                  "bindings": {
                    "title": "Bindings",
                    "description": "The addresses and ports on which the virtual server listens. A binding is an address, a port and whether TLS is implicit, nothing else: who needs another policy on another port makes a second virtual server.",
                    "type": "array",
                    "maxItems": 100,
                    "default": [],
                    "x-changed-default": {
                      "iis": ":25: (port 25 of every address)",
                      "reason": "Closed by default: a virtual server listens where a setting says so. The file that the first start writes has 127.0.0.1:2525, so that trying the relay needs no rights and opens nothing to the network."
                    },
                    "x-applies": "live",
                    "x-iis": {
                      "property": "ServerBindings",
                      "label": "IP address, Advanced..."
                    },
                    "items": {
                      "title": "Binding",
                      "description": "One address and port.",
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "address",
                        "port"
                      ],
                      "properties": {
                        "address": {
                          "title": "IP address",
                          "description": "The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds both.",
                          "type": "string",
                          "format": "ip-address",
                          "maxLength": 45
                        },
                        "port": {
                          "title": "Port",
                          "description": "The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409).",
                          "type": "integer",
                          "minimum": 1,
                          "maximum": 65535,
                          "default": 25
                        },
                        "tls": {
                          "title": "TLS",
                          "description": "How TLS begins on this port. To change it, remove the binding and add it again.",
                          "type": "string",
                          "enum": [
                            "StartTls",
                            "Implicit"
                          ],
                          "x-enum": {
                            "StartTls": "In the clear, with STARTTLS for those who ask for it (RFC 3207).",
                            "Implicit": "With the TLS handshake before the greeting, as on port 465 (RFC 8314 section 3.3)."
                          },
                          "default": "StartTls",
                          "x-iis": {
                            "property": "SecureBindings",
                            "label": "not shown"
                          }
                        }
                      }
                    }
                  },
                  "domains": {
                    "title": "Domains",
                    "description": "Domains with a rule of their own: the Domains node of IIS Manager. Mail for an Alias domain goes to the Drop folder, as that for the default domain. Mail for a Remote domain goes where its entry says, whatever the smart host of the virtual server is. The most specific entry that fits decides: a name before a wildcard, a longer wildcard before a shorter.",
                    "type": "array",
                    "maxItems": 1000,
                    "default": [],
                    "x-applies": "live",
                    "x-iis": {
                      "property": "Domain/<name>",
                      "label": "Domains"
                    },
                    "items": {
                      "title": "Domain",
                      "description": "One domain, or all subdomains of one.",
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "name"
                      ],
                      "properties": {
                        "name": {
                          "title": "Name",
                          "description": "The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An internationalised name is kept in its ASCII form (RFC 5891).",
                          "type": "string",
                          "format": "domain-pattern",
                          "maxLength": 255,
                          "x-iis": {
                            "property": "Name",
                            "label": "Domains > Name"
                          }
                        },
                        "type": {
                          "title": "Type",
                          "description": "What becomes of mail for the domain.",
                          "type": "string",
                          "enum": [
                            "Default",
                            "Alias",
                            "Remote"
                          ],
                          "x-enum": {
                            "Default": "The default domain of the virtual server. Its mail goes to the Drop folder.",
                            "Alias": "Mail goes to the Drop folder, with the address it was sent to (RouteAction 0x10).",
                            "Remote": "Mail goes to the hosts of -Server, or by DNS where there are none."
                          },
                          "x-not-built": {
                            "Default": "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"
                          },
                          "default": "Remote",
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteAction",
                            "label": "Domains > Type"
                          }
                        },
                        "allowRelay": {
                          "title": "Allow relay to this domain",
                          "description": "Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs -Force.",
                          "type": "boolean",
                          "default": false,
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteAction (0x1000)",
                            "label": "Allow incoming mail to be relayed to this domain"
                          }
                        },
                        "server": {
                          "title": "Hosts",
                          "description": "Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one before fails. An address may stand in brackets, as in IIS. An empty list means by DNS.",
                          "type": "array",
                          "maxItems": 10,
                          "uniqueItems": true,
                          "default": [],
                          "items": {
                            "title": "Host",
                            "description": "A host name, or an IP address, which may stand in brackets as in IIS ([192.0.2.1]).",
                            "type": "string",
                            "format": "next-hop-host",
                            "maxLength": 253
                          },
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteActionString",
                            "label": "Route domain > Forward all mail to smart host",
                            "alias": true
                          }
                        },
                        "port": {
                          "title": "Port",
                          "description": "The TCP port of these hosts. IIS has one port for everything that it sends.",
                          "type": "integer",
                          "minimum": 1,
                          "maximum": 65535,
                          "default": 25,
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RemoteSmtpPort",
                            "label": "(none)",
                            "alias": false
                          }
                        },
                        "tlsMode": {
                          "title": "TLS mode",
                          "description": "How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic leaves it to Set-SmtpOutboundConnection.",
                          "type": "string",
                          "enum": [
                            "None",
                            "Opportunistic",
                            "Required",
                            "Verified"
                          ],
                          "x-enum": {
                            "None": "Never TLS.",
                            "Opportunistic": "STARTTLS where it is offered, whatever the certificate; without TLS where it is not or the handshake fails.",
                            "Required": "STARTTLS with TLS 1.2 or later and forward secrecy, or no delivery, whatever the certificate.",
                            "Verified": "As Required, with a certificate that is trusted and names the host, or no delivery."
                          },
                          "default": "Opportunistic",
                          "x-changed-default": {
                            "iis": "no TLS",
                            "reason": "TLS where the other side offers it costs nothing and keeps mail from being read on the way."
                          },
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteAction (0x4)",
                            "label": "Outbound Security > TLS encryption"
                          }
                        },
                        "authentication": {
                          "title": "Authentication",
                          "description": "How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified.",
                          "type": "object",
                          "required": [
                            "type"
                          ],
                          "properties": {
                            "type": {
                              "title": "Type",
                              "description": "Which kind of authentication.",
                              "type": "string",
                              "enum": [
                                "none",
                                "basic",
                                "oauth2"
                              ],
                              "x-enum": {
                                "none": "No authentication.",
                                "basic": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                                "oauth2": "A token (SASL XOAUTH2)."
                              }
                            }
                          },
                          "discriminator": {
                            "propertyName": "type"
                          },
                          "oneOf": [
                            {
                              "title": "None",
                              "description": "No authentication.",
                              "additionalProperties": false,
                              "properties": {
                                "type": {
                                  "const": "none"
                                }
                              },
                              "required": [
                                "type"
                              ]
                            },
                            {
                              "title": "Basic",
                              "description": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                              "additionalProperties": false,
                              "required": [
                                "type",
                                "userName"
                              ],
                              "properties": {
                                "type": {
                                  "const": "basic"
                                },
                                "userName": {
                                  "title": "User name",
                                  "description": "The account at the smart host.",
                                  "type": "string",
                                  "minLength": 1,
                                  "maxLength": 320
                                }
                              }
                            },
                            {
                              "title": "OAuth2",
                              "description": "A token (SASL XOAUTH2).",
                              "additionalProperties": false,
                              "properties": {
                                "type": {
                                  "const": "oauth2"
                                }
                              },
                              "required": [
                                "type"
                              ]
                            }
                          ],
                          "x-not-built": {
                            "oauth2": "authentication to a smart host with OAuth2 is not built yet"
                          },
                          "default": {
                            "type": "none"
                          },
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteAction (0x8, 0x100), RouteUserName, RoutePassword",
                            "label": "Outbound Security"
                          }
                        },
                        "allowPlainTextAuthentication": {
                          "title": "Allow plain text authentication",
                          "description": "Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.",
                          "type": "boolean",
                          "default": false,
                          "x-changed-default": {
                            "iis": "no TLS with basic authentication",
                            "reason": "Whoever is on the way could read the password."
                          },
                          "x-applies": "live",
                          "x-iis": {
                            "property": "(none)",
                            "label": "Outbound Security > Basic authentication"
                          }
                        },
                        "sendHelo": {
                          "title": "Send HELO",
                          "description": "Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no account and no 8-bit mail.",
                          "type": "boolean",
                          "default": false,
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteAction (0x400000)",
                            "label": "Send HELO instead of EHLO"
                          }
                        }
                      }
                    }
                  },
                  "maxConnections": {
                    "title": "Limit number of connections to",
                    "description": "How many inbound connections the virtual server holds at once. One more takes the place of the one that has handed in nothing for longest, which hears 421 4.3.2; where all have been busy within the last second, it is itself answered 421 4.3.2.",
                    "oneOf": [
                      {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 100000
                      },
                      {
                        "title": "No limit",
                        "description": "The word that stands for no limit.",
                        "const": "unlimited"
                      }
                    ],
                    "default": 1000,
                    "x-changed-default": {
                      "iis": "2000000000 (unlimited)",
                      "reason": "Every list has a limit (invariant 6); 1000 is what IIS Manager offers when the box is ticked."
                    },
                    "x-unit": "connections",
                    "x-applies": "live",
                    "x-iis": {
                      "property": "MaxConnections",
                      "label": "Limit number of connections to"
                    }
                  },
                  "connectionTimeout": {
                    "title": "Connection time-out",
                    "description": "How long an inbound connection may be idle before it is closed with 421 4.4.2. Only whole commands and every 32 KB of a message count as activity, so that a client that sends an octet now and then does not stay.",
                    "type": "string",
                    "format": "iso-duration",
                    "maxLength": 32,
                    "durationMinimum": "PT1S",
                    "durationMaximum": "P1D",
                    "default": "PT10M",
                    "x-applies": "newSessions",
                    "x-iis": {
                      "property": "ConnectionTimeout",
                      "label": "Connection time-out (minutes)"
                    }
                  },
                  "fullyQualifiedDomainName": {
                    "title": "Fully-qualified domain name",
                    "description": "The name in the banner, in HELO, in Received and Message-ID, and as Reporting-MTA of bounces.",
                    "type": "string",
                    "format": "domain-name",
                    "maxLength": 253,
                    "x-default": "the name of the machine",
                    "x-applies": "newSessions",
                    "x-iis": {
                      "property": "FullyQualifiedDomainName",
                      "label": "Fully-qualified domain name",
                      "alias": false
                    }
                  },
                  "defaultDomain": {
                    "title": "Local default domain",
                    "description": "Mail to anyone in this domain goes to the Drop folder; it also completes an address without a domain.",
                    "type": "string",
                    "format": "domain-name",
                    "maxLength": 253,
                    "x-default": "the fully-qualified domain name",
                    "x-applies": "live",
                    "x-iis": {
                      "property": "DefaultDomain",
                      "label": "Domains > Local (Default)",
                      "alias": false
                    }
                  },
                  "state": {
                    "title": "State",
                    "description": "Whether the virtual server takes and delivers mail now. Start-, Stop-, Suspend- and Resume-SmtpVirtualServer change it until the relay starts again.",
                    "type": "string",
                    "enum": [
                      "Started",
                      "Paused",
                      "Stopped"
                    ],
                    "x-enum": {
                      "Started": "It listens on its bindings and delivers.",
                      "Paused": "It takes no new connections; sessions and deliveries go on.",
                      "Stopped": "It neither listens nor delivers, and leaves Pickup alone. Its mail stays queued."
                    },
                    "readOnly": true,
                    "x-iis": {
                      "property": "ServerState",
                      "label": "Tree icon"
                    }
                  },
                  "pendingBindings": {
                    "title": "Pending bindings",
                    "description": "Bindings on which it does not listen now, as address:port, since the machine does not have the address: a service starts before the network does. Each is tried again every 5 seconds. Only a change that names such an address is refused.",
                    "type": "array",
                    "maxItems": 100,
                    "items": {
                      "title": "Binding",
                      "description": "192.0.2.1:25 or [2001:db8::1]:25.",
                      "type": "string",
                      "maxLength": 60
                    },
                    "readOnly": true
                  }
                }
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "virtualServer.remove",
      "summary": "Removes a virtual server",
      "description": "Closes the bindings of a virtual server, ends its sessions, and takes its settings out. Its folders and logs stay on the disk; its users and passwords are deleted, and Undo-SmtpConfigurationChange does not bring them back (a file of Export-SmtpConfiguration with -Passphrase does). One that has mail in the queue is removed with force only: that mail then waits without a route until it expires.",
      "x-verb": "Remove",
      "x-noun": "SmtpVirtualServer",
      "x-access": "administrator",
      "x-confirm": "High",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "required": true,
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of the virtual server to remove.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The virtual server as get showed it.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "General",
                "description": "Name, addresses, connections and host name of a virtual server: the General tab of the property sheet.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "virtualServer",
                  "name",
                  "bindings",
                  "domains",
                  "maxConnections",
                  "connectionTimeout",
                  "fullyQualifiedDomainName",
                  "defaultDomain",
                  "state",
                  "pendingBindings"
                ],
                "properties": {
                  "virtualServer": {
                    "title": "Virtual server",
                    "description": "The number of a virtual server: 1 is the first, as in IIS.",
                    "type": "string",
                    "pattern": "^[1-9][0-9]{0,3}$",
                    "x-pattern": "a number from 1 to 9999"
                  },
                  "name": {
                    "title": "Name",
                    "description": "The display name, unique among the virtual servers. Cmdlets take it in place of the number.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 100,
                    "pattern": "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$",
                    "x-pattern": "a name with a character that is no digit, and with none of * ? [ ] \\ /",
                    "x-default": "Default SMTP Virtual Server for number 1, SMTP Virtual Server N for the others",
                    "x-applies": "live",
                    "x-iis": {
                      "property": "ServerComment",
                      "label": "Name in the tree",
                      "alias": true
                    }
                  },
                  "bindings": {
                    "title": "Bindings",
                    "description": "The addresses and ports on which the virtual server listens. A binding is an address, a port and whether TLS is implicit, nothing else: who needs another policy on another port makes a second virtual server.",
                    "type": "array",
                    "maxItems": 100,
                    "default": [],
                    "x-changed-default": {
                      "iis": ":25: (port 25 of every address)",
                      "reason": "Closed by default: a virtual server listens where a setting says so. The file that the first start writes has 127.0.0.1:2525, so that trying the relay needs no rights and opens nothing to the network."
                    },
                    "x-applies": "live",
                    "x-iis": {
                      "property": "ServerBindings",
                      "label": "IP address, Advanced..."
                    },
                    "items": {
                      "title": "Binding",
                      "description": "One address and port.",
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "address",
                        "port"
                      ],
                      "properties": {
                        "address": {
                          "title": "IP address",
                          "description": "The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds both.",
                          "type": "string",
                          "format": "ip-address",
                          "maxLength": 45
                        },
                        "port": {
                          "title": "Port",
                          "description": "The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409).",
                          "type": "integer",
                          "minimum": 1,
                          "maximum": 65535,
                          "default": 25
                        },
                        "tls": {
                          "title": "TLS",
                          "description": "How TLS begins on this port. To change it, remove the binding and add it again.",
                          "type": "string",
                          "enum": [
                            "StartTls",
                            "Implicit"
                          ],
                          "x-enum": {
                            "StartTls": "In the clear, with STARTTLS for those who ask for it (RFC 3207).",
                            "Implicit": "With the TLS handshake before the greeting, as on port 465 (RFC 8314 section 3.3)."
                          },
                          "default": "StartTls",
                          "x-iis": {
                            "property": "SecureBindings",
                            "label": "not shown"
                          }
                        }
                      }
                    }
                  },
                  "domains": {
                    "title": "Domains",
                    "description": "Domains with a rule of their own: the Domains node of IIS Manager. Mail for an Alias domain goes to the Drop folder, as that for the default domain. Mail for a Remote domain goes where its entry says, whatever the smart host of the virtual server is. The most specific entry that fits decides: a name before a wildcard, a longer wildcard before a shorter.",
                    "type": "array",
                    "maxItems": 1000,
                    "default": [],
                    "x-applies": "live",
                    "x-iis": {
                      "property": "Domain/<name>",
                      "label": "Domains"
                    },
                    "items": {
                      "title": "Domain",
                      "description": "One domain, or all subdomains of one.",
                      "type": "object",
                      "additionalProperties": false,
                      "required": [
                        "name"
                      ],
                      "properties": {
                        "name": {
                          "title": "Name",
                          "description": "The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An internationalised name is kept in its ASCII form (RFC 5891).",
                          "type": "string",
                          "format": "domain-pattern",
                          "maxLength": 255,
                          "x-iis": {
                            "property": "Name",
                            "label": "Domains > Name"
                          }
                        },
                        "type": {
                          "title": "Type",
                          "description": "What becomes of mail for the domain.",
                          "type": "string",
                          "enum": [
                            "Default",
                            "Alias",
                            "Remote"
                          ],
                          "x-enum": {
                            "Default": "The default domain of the virtual server. Its mail goes to the Drop folder.",
                            "Alias": "Mail goes to the Drop folder, with the address it was sent to (RouteAction 0x10).",
                            "Remote": "Mail goes to the hosts of -Server, or by DNS where there are none."
                          },
                          "x-not-built": {
                            "Default": "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"
                          },
                          "default": "Remote",
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteAction",
                            "label": "Domains > Type"
                          }
                        },
                        "allowRelay": {
                          "title": "Allow relay to this domain",
                          "description": "Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs -Force.",
                          "type": "boolean",
                          "default": false,
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteAction (0x1000)",
                            "label": "Allow incoming mail to be relayed to this domain"
                          }
                        },
                        "server": {
                          "title": "Hosts",
                          "description": "Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one before fails. An address may stand in brackets, as in IIS. An empty list means by DNS.",
                          "type": "array",
                          "maxItems": 10,
                          "uniqueItems": true,
                          "default": [],
                          "items": {
                            "title": "Host",
                            "description": "A host name, or an IP address, which may stand in brackets as in IIS ([192.0.2.1]).",
                            "type": "string",
                            "format": "next-hop-host",
                            "maxLength": 253
                          },
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteActionString",
                            "label": "Route domain > Forward all mail to smart host",
                            "alias": true
                          }
                        },
                        "port": {
                          "title": "Port",
                          "description": "The TCP port of these hosts. IIS has one port for everything that it sends.",
                          "type": "integer",
                          "minimum": 1,
                          "maximum": 65535,
                          "default": 25,
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RemoteSmtpPort",
                            "label": "(none)",
                            "alias": false
                          }
                        },
                        "tlsMode": {
                          "title": "TLS mode",
                          "description": "How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic leaves it to Set-SmtpOutboundConnection.",
                          "type": "string",
                          "enum": [
                            "None",
                            "Opportunistic",
                            "Required",
                            "Verified"
                          ],
                          "x-enum": {
                            "None": "Never TLS.",
                            "Opportunistic": "STARTTLS where it is offered, whatever the certificate; without TLS where it is not or the handshake fails.",
                            "Required": "STARTTLS with TLS 1.2 or later and forward secrecy, or no delivery, whatever the certificate.",
                            "Verified": "As Required, with a certificate that is trusted and names the host, or no delivery."
                          },
                          "default": "Opportunistic",
                          "x-changed-default": {
                            "iis": "no TLS",
                            "reason": "TLS where the other side offers it costs nothing and keeps mail from being read on the way."
                          },
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteAction (0x4)",
                            "label": "Outbound Security > TLS encryption"
                          }
                        },
                        "authentication": {
                          "title": "Authentication",
                          "description": "How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified.",
                          "type": "object",
                          "required": [
                            "type"
                          ],
                          "properties": {
                            "type": {
                              "title": "Type",
                              "description": "Which kind of authentication.",
                              "type": "string",
                              "enum": [
                                "none",
                                "basic",
                                "oauth2"
                              ],
                              "x-enum": {
                                "none": "No authentication.",
                                "basic": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                                "oauth2": "A token (SASL XOAUTH2)."
                              }
                            }
                          },
                          "discriminator": {
                            "propertyName": "type"
                          },
                          "oneOf": [
                            {
                              "title": "None",
                              "description": "No authentication.",
                              "additionalProperties": false,
                              "properties": {
                                "type": {
                                  "const": "none"
                                }
                              },
                              "required": [
                                "type"
                              ]
                            },
                            {
                              "title": "Basic",
                              "description": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                              "additionalProperties": false,
                              "required": [
                                "type",
                                "userName"
                              ],
                              "properties": {
                                "type": {
                                  "const": "basic"
                                },
                                "userName": {
                                  "title": "User name",
                                  "description": "The account at the smart host.",
                                  "type": "string",
                                  "minLength": 1,
                                  "maxLength": 320
                                }
                              }
                            },
                            {
                              "title": "OAuth2",
                              "description": "A token (SASL XOAUTH2).",
                              "additionalProperties": false,
                              "properties": {
                                "type": {
                                  "const": "oauth2"
                                }
                              },
                              "required": [
                                "type"
                              ]
                            }
                          ],
                          "x-not-built": {
                            "oauth2": "authentication to a smart host with OAuth2 is not built yet"
                          },
                          "default": {
                            "type": "none"
                          },
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteAction (0x8, 0x100), RouteUserName, RoutePassword",
                            "label": "Outbound Security"
                          }
                        },
                        "allowPlainTextAuthentication": {
                          "title": "Allow plain text authentication",
                          "description": "Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.",
                          "type": "boolean",
                          "default": false,
                          "x-changed-default": {
                            "iis": "no TLS with basic authentication",
                            "reason": "Whoever is on the way could read the password."
                          },
                          "x-applies": "live",
                          "x-iis": {
                            "property": "(none)",
                            "label": "Outbound Security > Basic authentication"
                          }
                        },
                        "sendHelo": {
                          "title": "Send HELO",
                          "description": "Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no account and no 8-bit mail.",
                          "type": "boolean",
                          "default": false,
                          "x-applies": "live",
                          "x-iis": {
                            "property": "RouteAction (0x400000)",
                            "label": "Send HELO instead of EHLO"
                          }
                        }
                      }
                    }
                  },
                  "maxConnections": {
                    "title": "Limit number of connections to",
                    "description": "How many inbound connections the virtual server holds at once. One more takes the place of the one that has handed in nothing for longest, which hears 421 4.3.2; where all have been busy within the last second, it is itself answered 421 4.3.2.",
                    "oneOf": [
                      {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 100000
                      },
                      {
                        "title": "No limit",
                        "description": "The word that stands for no limit.",
                        "const": "unlimited"
                      }
                    ],
                    "default": 1000,
                    "x-changed-default": {
                      "iis": "2000000000 (unlimited)",
                      "reason": "Every list has a limit (invariant 6); 1000 is what IIS Manager offers when the box is ticked."
                    },
                    "x-unit": "connections",
                    "x-applies": "live",
                    "x-iis": {
                      "property": "MaxConnections",
                      "label": "Limit number of connections to"
                    }
                  },
                  "connectionTimeout": {
                    "title": "Connection time-out",
                    "description": "How long an inbound connection may be idle before it is closed with 421 4.4.2. Only whole commands and every 32 KB of a message count as activity, so that a client that sends an octet now and then does not stay.",
                    "type": "string",
                    "format": "iso-duration",
                    "maxLength": 32,
                    "durationMinimum": "PT1S",
                    "durationMaximum": "P1D",
                    "default": "PT10M",
                    "x-applies": "newSessions",
                    "x-iis": {
                      "property": "ConnectionTimeout",
                      "label": "Connection time-out (minutes)"
                    }
                  },
                  "fullyQualifiedDomainName": {
                    "title": "Fully-qualified domain name",
                    "description": "The name in the banner, in HELO, in Received and Message-ID, and as Reporting-MTA of bounces.",
                    "type": "string",
                    "format": "domain-name",
                    "maxLength": 253,
                    "x-default": "the name of the machine",
                    "x-applies": "newSessions",
                    "x-iis": {
                      "property": "FullyQualifiedDomainName",
                      "label": "Fully-qualified domain name",
                      "alias": false
                    }
                  },
                  "defaultDomain": {
                    "title": "Local default domain",
                    "description": "Mail to anyone in this domain goes to the Drop folder; it also completes an address without a domain.",
                    "type": "string",
                    "format": "domain-name",
                    "maxLength": 253,
                    "x-default": "the fully-qualified domain name",
                    "x-applies": "live",
                    "x-iis": {
                      "property": "DefaultDomain",
                      "label": "Domains > Local (Default)",
                      "alias": false
                    }
                  },
                  "state": {
                    "title": "State",
                    "description": "Whether the virtual server takes and delivers mail now. Start-, Stop-, Suspend- and Resume-SmtpVirtualServer change it until the relay starts again.",
                    "type": "string",
                    "enum": [
                      "Started",
                      "Paused",
                      "Stopped"
                    ],
                    "x-enum": {
                      "Started": "It listens on its bindings and delivers.",
                      "Paused": "It takes no new connections; sessions and deliveries go on.",
                      "Stopped": "It neither listens nor delivers, and leaves Pickup alone. Its mail stays queued."
                    },
                    "readOnly": true,
                    "x-iis": {
                      "property": "ServerState",
                      "label": "Tree icon"
                    }
                  },
                  "pendingBindings": {
                    "title": "Pending bindings",
                    "description": "Bindings on which it does not listen now, as address:port, since the machine does not have the address: a service starts before the network does. Each is tried again every 5 seconds. Only a change that names such an address is refused.",
                    "type": "array",
                    "maxItems": 100,
                    "items": {
                      "title": "Binding",
                      "description": "192.0.2.1:25 or [2001:db8::1]:25.",
                      "type": "string",
                      "maxLength": 60
                    },
                    "readOnly": true
                  }
                }
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "virtualServer.resume",
      "summary": "Ends a pause of virtual servers",
      "description": "Takes connections again. One that is stopped is refused: start it.",
      "x-verb": "Resume",
      "x-noun": "SmtpVirtualServer",
      "x-access": "operator",
      "x-confirm": "Low",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it the only one.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "state",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/VirtualServerState"
          }
        }
      }
    },
    {
      "name": "virtualServer.set",
      "summary": "Changes the virtual servers",
      "description": "Name, addresses, connections and host name of a virtual server: the General tab of the property sheet. Only what is given changes; null puts a setting back to its default.",
      "x-verb": "Set",
      "x-noun": "SmtpVirtualServer",
      "x-access": "administrator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it: all of them where something is shown, the only one where something is changed.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "name",
          "schema": {
            "anyOf": [
              {
                "title": "Name",
                "description": "The display name, unique among the virtual servers. Cmdlets take it in place of the number.",
                "type": "string",
                "minLength": 1,
                "maxLength": 100,
                "pattern": "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$",
                "x-pattern": "a name with a character that is no digit, and with none of * ? [ ] \\ /",
                "x-default": "Default SMTP Virtual Server for number 1, SMTP Virtual Server N for the others",
                "x-applies": "live",
                "x-iis": {
                  "property": "ServerComment",
                  "label": "Name in the tree",
                  "alias": true
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "maxConnections",
          "schema": {
            "anyOf": [
              {
                "title": "Limit number of connections to",
                "description": "How many inbound connections the virtual server holds at once. One more takes the place of the one that has handed in nothing for longest, which hears 421 4.3.2; where all have been busy within the last second, it is itself answered 421 4.3.2.",
                "oneOf": [
                  {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 100000
                  },
                  {
                    "title": "No limit",
                    "description": "The word that stands for no limit.",
                    "const": "unlimited"
                  }
                ],
                "default": 1000,
                "x-changed-default": {
                  "iis": "2000000000 (unlimited)",
                  "reason": "Every list has a limit (invariant 6); 1000 is what IIS Manager offers when the box is ticked."
                },
                "x-unit": "connections",
                "x-applies": "live",
                "x-iis": {
                  "property": "MaxConnections",
                  "label": "Limit number of connections to"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "connectionTimeout",
          "schema": {
            "anyOf": [
              {
                "title": "Connection time-out",
                "description": "How long an inbound connection may be idle before it is closed with 421 4.4.2. Only whole commands and every 32 KB of a message count as activity, so that a client that sends an octet now and then does not stay.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1S",
                "durationMaximum": "P1D",
                "default": "PT10M",
                "x-applies": "newSessions",
                "x-iis": {
                  "property": "ConnectionTimeout",
                  "label": "Connection time-out (minutes)"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "fullyQualifiedDomainName",
          "schema": {
            "anyOf": [
              {
                "title": "Fully-qualified domain name",
                "description": "The name in the banner, in HELO, in Received and Message-ID, and as Reporting-MTA of bounces.",
                "type": "string",
                "format": "domain-name",
                "maxLength": 253,
                "x-default": "the name of the machine",
                "x-applies": "newSessions",
                "x-iis": {
                  "property": "FullyQualifiedDomainName",
                  "label": "Fully-qualified domain name",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "defaultDomain",
          "schema": {
            "anyOf": [
              {
                "title": "Local default domain",
                "description": "Mail to anyone in this domain goes to the Drop folder; it also completes an address without a domain.",
                "type": "string",
                "format": "domain-name",
                "maxLength": 253,
                "x-default": "the fully-qualified domain name",
                "x-applies": "live",
                "x-iis": {
                  "property": "DefaultDomain",
                  "label": "Domains > Local (Default)",
                  "alias": false
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        {
          "name": "ifRevision",
          "schema": {
            "title": "If revision",
            "description": "Change nothing unless this is the current revision of the settings.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        },
        {
          "name": "force",
          "schema": {
            "title": "Force",
            "description": "Make a change that is refused otherwise because of what it opens; the warning names it.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "change",
        "schema": {
          "title": "Setting change",
          "description": "What changed, or after a dry run what would change.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "revision",
            "changes",
            "items",
            "warnings"
          ],
          "properties": {
            "revision": {
              "title": "Revision",
              "description": "The revision after the change; after a dry run the current one.",
              "type": "integer",
              "minimum": 0,
              "maximum": 9007199254740991
            },
            "changes": {
              "title": "Changes",
              "description": "Each setting whose value differs; empty when everything was so already.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "title": "Change",
                "description": "One setting.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "setting",
                  "pointer",
                  "old",
                  "new"
                ],
                "properties": {
                  "setting": {
                    "title": "Setting",
                    "description": "Area and property, for example messageLimit.maxRecipients.",
                    "type": "string",
                    "maxLength": 200
                  },
                  "pointer": {
                    "title": "Pointer",
                    "description": "JSON pointer (RFC 6901) of the setting in settings.json.",
                    "type": "string",
                    "maxLength": 500
                  },
                  "old": {
                    "title": "Old value",
                    "description": "The effective value before; null where there was none."
                  },
                  "new": {
                    "title": "New value",
                    "description": "The effective value after; null where there is none."
                  }
                }
              }
            },
            "items": {
              "title": "Items",
              "description": "The area as get shows it, as it is now; after a dry run, as it would be.",
              "type": "array",
              "maxItems": 100000,
              "items": {
                "$ref": "#/components/schemas/SmtpVirtualServer"
              }
            },
            "warnings": {
              "title": "Warnings",
              "description": "What the change opens or breaks, in words.",
              "type": "array",
              "maxItems": 100,
              "items": {
                "title": "Warning",
                "description": "One warning.",
                "type": "string",
                "maxLength": 1000
              }
            }
          }
        }
      }
    },
    {
      "name": "virtualServer.start",
      "summary": "Starts virtual servers",
      "description": "Listens on the bindings, takes files from Pickup and delivers again. One that is paused goes on; one that is started is left as it is.",
      "x-verb": "Start",
      "x-noun": "SmtpVirtualServer",
      "x-access": "operator",
      "x-confirm": "Low",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it the only one.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "state",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/VirtualServerState"
          }
        }
      }
    },
    {
      "name": "virtualServer.stop",
      "summary": "Stops virtual servers",
      "description": "Takes no more connections, tells each client 421 when it is not in the middle of a message, and begins no delivery. Its mail stays queued. It is started again when the relay starts.",
      "x-verb": "Stop",
      "x-noun": "SmtpVirtualServer",
      "x-access": "operator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it the only one.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "state",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/VirtualServerState"
          }
        }
      }
    },
    {
      "name": "virtualServer.suspend",
      "summary": "Pauses virtual servers",
      "description": "Takes no new connections; sessions and deliveries go on. One that is stopped is refused.",
      "x-verb": "Suspend",
      "x-noun": "SmtpVirtualServer",
      "x-access": "operator",
      "x-confirm": "Medium",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it the only one.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        {
          "name": "dryRun",
          "schema": {
            "title": "Dry run",
            "description": "Check everything and report what would change, but change nothing.",
            "type": "boolean",
            "default": false
          }
        }
      ],
      "result": {
        "name": "state",
        "schema": {
          "title": "Acted on",
          "description": "What was acted on, as it is now.",
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#/components/schemas/VirtualServerState"
          }
        }
      }
    },
    {
      "name": "virtualServer.test",
      "summary": "Looks for what is wrong with virtual servers",
      "description": "Looks at the settings, tries to relay from an address that no list names (never with a message), walks to the smart hosts, asks DNS, and looks at certificates, files, free space and mail that waits. Shows nothing where all is well. Checks end after 20 seconds; one that could not be made is a finding itself. File modes are not looked at on Windows.",
      "x-verb": "Test",
      "x-noun": "SmtpVirtualServer",
      "x-access": "viewer",
      "paramStructure": "by-name",
      "params": [
        {
          "name": "virtualServer",
          "schema": {
            "title": "Virtual server",
            "description": "Number or name of a virtual server. Without it all.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      ],
      "result": {
        "name": "findings",
        "schema": {
          "title": "Findings",
          "description": "What was found, the worst first.",
          "type": "array",
          "maxItems": 10000,
          "items": {
            "$ref": "#/components/schemas/Finding"
          }
        }
      }
    }
  ],
  "components": {
    "schemas": {
      "Badmail": {
        "title": "Bad mail",
        "description": "A message in a Badmail folder: it could be neither delivered nor returned, or was no message.",
        "x-item": "from {fromAddress} to {recipients}: {subject}",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "identity",
          "virtualServer",
          "source",
          "recipients",
          "reason",
          "size",
          "dateFailed"
        ],
        "properties": {
          "identity": {
            "title": "Identity",
            "description": "The name of its files without the extension: the id that the message had in the queue, with a number behind it where recipients of one message failed at different times.",
            "type": "string",
            "maxLength": 40
          },
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "source": {
            "title": "Source",
            "description": "What it is.",
            "type": "string",
            "enum": [
              "Message",
              "Report",
              "Pickup",
              "Unknown"
            ],
            "x-enum": {
              "Message": "A message that failed, and whose sender wants or can get no report.",
              "Report": "A report (bounce) that could not be delivered itself.",
              "Pickup": "A file of the Pickup folder that cannot be sent as it is.",
              "Unknown": "Its properties (.BDP) cannot be read; the reason and the message are there."
            }
          },
          "fromAddress": {
            "title": "From",
            "description": "The envelope's sender; empty for the null sender, absent where it is not known.",
            "type": "string",
            "maxLength": 320
          },
          "recipients": {
            "title": "Recipients",
            "description": "The recipients that failed; of very many the first.",
            "type": "array",
            "maxItems": 100000,
            "items": {
              "type": "string",
              "title": "Recipient",
              "description": "An address.",
              "maxLength": 1000
            }
          },
          "reason": {
            "title": "Reason",
            "description": "Why it is in Badmail. The whole text is in the file .BDR.",
            "type": "string",
            "maxLength": 4000
          },
          "size": {
            "title": "Size",
            "description": "Bytes of the message (.BAD).",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "dateFailed": {
            "title": "Failed",
            "description": "When it came into Badmail.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "dateReceived": {
            "title": "Received",
            "description": "When the relay took the message; absent for what never was one.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "subject": {
            "title": "Subject",
            "description": "The Subject header field, decoded.",
            "type": "string",
            "maxLength": 1000
          },
          "internetMessageId": {
            "title": "Internet message id",
            "description": "The Message-ID header field.",
            "type": "string",
            "maxLength": 1000
          },
          "fileName": {
            "title": "File name",
            "description": "What a file of the Pickup folder was called.",
            "type": "string",
            "maxLength": 1000
          },
          "restoredAs": {
            "title": "Restored as",
            "description": "The id under which Restore-SmtpBadmail put it into the queue.",
            "type": "string",
            "maxLength": 40
          }
        }
      },
      "Certificate": {
        "title": "Certificate",
        "description": "A certificate of the service with its private key. The key is never shown.",
        "x-item": "{subject}, until {notAfter}",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "usedBy"
        ],
        "properties": {
          "name": {
            "title": "Name",
            "description": "Its name in the settings, and of its file below the root: tls/<name>.pem.",
            "type": "string",
            "maxLength": 253
          },
          "subject": {
            "title": "Subject",
            "description": "Whom it names, for example CN=mail.contoso.com.",
            "type": "string",
            "maxLength": 4000
          },
          "dnsNames": {
            "title": "DNS names",
            "description": "The host names that it is good for.",
            "type": "array",
            "maxItems": 1000,
            "items": {
              "title": "DNS name",
              "description": "A host name.",
              "type": "string",
              "maxLength": 1000
            }
          },
          "issuer": {
            "title": "Issuer",
            "description": "Who signed it.",
            "type": "string",
            "maxLength": 4000
          },
          "notBefore": {
            "title": "Not before",
            "description": "When its validity begins.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "notAfter": {
            "title": "Not after",
            "description": "When it expires.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "thumbprint": {
            "title": "Thumbprint",
            "description": "SHA-1 of the certificate in hexadecimal digits, as Windows shows it.",
            "type": "string",
            "maxLength": 40
          },
          "selfSigned": {
            "title": "Self-signed",
            "description": "Whether it is its own issuer: clients that check certificates must be told to trust it.",
            "type": "boolean"
          },
          "chain": {
            "title": "Chain",
            "description": "The subjects of the certificates that are sent with it, from its issuer on.",
            "type": "array",
            "maxItems": 20,
            "items": {
              "title": "Subject",
              "description": "Whom it names.",
              "type": "string",
              "maxLength": 4000
            }
          },
          "automaticRenewal": {
            "title": "Automatic renewal",
            "description": "Whether the relay made it by itself and renews it before it ends.",
            "type": "boolean"
          },
          "usedBy": {
            "title": "Used by",
            "description": "The numbers of the virtual servers that show it to their clients.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "title": "Virtual server",
              "description": "The number of a virtual server: 1 is the first, as in IIS.",
              "type": "string",
              "pattern": "^[1-9][0-9]{0,3}$",
              "x-pattern": "a number from 1 to 9999"
            }
          },
          "problem": {
            "title": "Problem",
            "description": "What is wrong with its file now, where something is: the relay goes on with what it read before.",
            "type": "string",
            "maxLength": 1000
          }
        }
      },
      "ConfigurationChange": {
        "title": "Configuration change",
        "description": "One change of the settings, as the audit log has it.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "revision",
          "timestamp",
          "client",
          "level",
          "changes",
          "changeCount",
          "warnings"
        ],
        "properties": {
          "revision": {
            "title": "Revision",
            "description": "The revision of the settings that the change made.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "timestamp": {
            "title": "Time",
            "description": "When the change was made, in UTC.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "user": {
            "title": "User",
            "description": "Who made it, as claimed by the client of the control socket.",
            "type": "string",
            "maxLength": 320
          },
          "client": {
            "title": "Client",
            "description": "Name and version of the program that made it.",
            "type": "string",
            "maxLength": 200
          },
          "level": {
            "title": "Access level",
            "description": "The level that the client had proved.",
            "type": "string",
            "enum": [
              "none",
              "viewer",
              "operator",
              "administrator"
            ],
            "x-enum": {
              "none": "No level.",
              "viewer": "May see everything but the text of messages.",
              "operator": "May act on queues and messages.",
              "administrator": "May change settings."
            }
          },
          "changes": {
            "title": "Changes",
            "description": "Each setting that changed; of a very large change the first thousand.",
            "type": "array",
            "maxItems": 1000,
            "items": {
              "title": "Changed setting",
              "x-item": "{setting}: {old} -> {new}",
              "description": "One setting.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "setting"
              ],
              "properties": {
                "setting": {
                  "title": "Setting",
                  "description": "Area and property, for example messageLimit.maxRecipients.",
                  "type": "string",
                  "maxLength": 200
                },
                "virtualServer": {
                  "title": "Virtual server",
                  "description": "The number of a virtual server: 1 is the first, as in IIS.",
                  "type": "string",
                  "pattern": "^[1-9][0-9]{0,3}$",
                  "x-pattern": "a number from 1 to 9999"
                },
                "old": {
                  "title": "Old value",
                  "description": "The value before, as text; absent where there was none. A password is never shown.",
                  "type": "string",
                  "maxLength": 1000
                },
                "new": {
                  "title": "New value",
                  "description": "The value after, as text; absent where there is none.",
                  "type": "string",
                  "maxLength": 1000
                }
              }
            }
          },
          "changeCount": {
            "title": "Number of changes",
            "description": "How many settings changed.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "warnings": {
            "title": "Warnings",
            "description": "What the change was warned to open or break.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "title": "Warning",
              "description": "One warning.",
              "type": "string",
              "maxLength": 1000
            }
          }
        }
      },
      "Finding": {
        "title": "Finding",
        "description": "Something that an administrator should know of, with a line that mends it.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "severity",
          "message",
          "fix"
        ],
        "properties": {
          "id": {
            "title": "Id",
            "description": "What was found; the same in every version.",
            "type": "string",
            "enum": [
              "OpenRelay.Mode",
              "OpenRelay.Grant",
              "OpenRelay.Domain",
              "OpenRelay.Attempt",
              "OpenRelay.NotTried",
              "Authentication.PlainText",
              "Certificate.Unusable",
              "Certificate.Expired",
              "Certificate.Expiring",
              "Certificate.NameMismatch",
              "Certificate.SelfSigned",
              "Name.NoAddress",
              "Name.NoPointer",
              "Name.PointerMismatch",
              "Dns.NoAnswer",
              "Binding.OpenToWorld",
              "Binding.Unused",
              "Binding.Pending",
              "Pickup.WritableByEveryone",
              "Files.Exposed",
              "Secrets.NotEncrypted",
              "Disk.Full",
              "Disk.Low",
              "SmartHost.Refused",
              "Queue.Retry",
              "Queue.OldMail",
              "Queue.Suspended",
              "VirtualServer.NotStarted",
              "Settings.ChangedByHand",
              "Store.Damaged",
              "Check.NotDone"
            ],
            "x-enum": {
              "OpenRelay.Mode": "Error: everybody who is not in the Deny list may relay.",
              "OpenRelay.Grant": "Error: the Grant list names a network that is no site's own, such as 0.0.0.0/0.",
              "OpenRelay.Domain": "Error: anybody may relay to all domains below a top-level domain.",
              "OpenRelay.Attempt": "Error: an address that no list names was let relay when it was tried.",
              "OpenRelay.NotTried": "Information: no relaying could be tried from an address that no list names; the settings alone say that it is refused.",
              "Authentication.PlainText": "Warning: clients may log in without TLS.",
              "Certificate.Unusable": "Error: there is no certificate that TLS can use, or its file is damaged or gone.",
              "Certificate.Expired": "Error: the certificate has ended, or is not valid yet.",
              "Certificate.Expiring": "Warning: the certificate ends within 30 days and the relay does not renew it.",
              "Certificate.NameMismatch": "Warning: the certificate does not name the host.",
              "Certificate.SelfSigned": "Information: the certificate is signed by nobody else; clients that check it refuse it.",
              "Name.NoAddress": "Warning: the host name has no address in DNS, and hosts that get mail by MX record may refuse it.",
              "Name.NoPointer": "Warning: an address of the host has no PTR record.",
              "Name.PointerMismatch": "Warning: the PTR record of an address of the host names another host.",
              "Dns.NoAnswer": "Error: a name server does not answer, and mail goes by MX record.",
              "Binding.OpenToWorld": "Information: every machine can connect, but none outside of this one may relay or log in.",
              "Binding.Unused": "Warning: a port is open to other machines, but none of them may connect.",
              "Binding.Pending": "Warning: this machine does not have an address that it should listen on.",
              "Pickup.WritableByEveryone": "Error: every user of this machine can send mail with the Pickup folder.",
              "Files.Exposed": "Error: other users of this machine can read secrets or change what the relay keeps.",
              "Secrets.NotEncrypted": "Information: passwords for smart hosts are on the disk in plain text, since the relay has no key of the system to encrypt them with.",
              "Disk.Full": "Error: less space is free than minimumFreeSpace asks for, and mail is refused.",
              "Disk.Low": "Warning: little more space is free than minimumFreeSpace asks for.",
              "SmartHost.Refused": "Error: a smart host, or a host of a domain, does not take mail from this relay.",
              "Queue.Retry": "Warning: the last delivery to a next hop failed.",
              "Queue.OldMail": "Warning: mail has been waiting for more than four hours.",
              "Queue.Suspended": "Information: mail is held by an administrator.",
              "VirtualServer.NotStarted": "Warning: the virtual server is paused or stopped.",
              "Settings.ChangedByHand": "Warning: settings.json was changed by hand and is not in effect.",
              "Store.Damaged": "Warning: a damaged store was put aside at a start.",
              "Check.NotDone": "Information: a check could not be made."
            }
          },
          "severity": {
            "title": "Severity",
            "description": "How bad it is.",
            "type": "string",
            "enum": [
              "Error",
              "Warning",
              "Information"
            ],
            "x-enum": {
              "Error": "Mail is lost, refused or open to strangers.",
              "Warning": "It works, but not as well as it should, or not for long.",
              "Information": "Good to know."
            }
          },
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of the virtual server; absent where it is about the whole relay.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "setting": {
            "title": "Setting",
            "description": "The setting or file that it is about.",
            "type": "string",
            "maxLength": 1100
          },
          "message": {
            "title": "Message",
            "description": "What was found.",
            "type": "string",
            "maxLength": 4000
          },
          "fix": {
            "title": "Fix",
            "description": "A line to paste that mends it, or shows more.",
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "Lockout": {
        "title": "Lockout",
        "description": "An address or an account whose logins are refused for a while, because too many have failed.",
        "x-item": "{failedCount} failed logins, until {lockedUntil}",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "identity",
          "failedCount",
          "lockedUntil"
        ],
        "properties": {
          "identity": {
            "title": "Identity",
            "description": "An address or IPv6 network; an account as 1\\printer1; or an account that is known at an address, as 1\\printer1@[192.0.2.1].",
            "type": "string",
            "maxLength": 400
          },
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of the virtual server, for an account.",
            "type": "string",
            "maxLength": 4
          },
          "userName": {
            "title": "User name",
            "description": "The account, where it is one.",
            "type": "string",
            "maxLength": 320
          },
          "address": {
            "title": "Address",
            "description": "The address or network of the clients, where it is one.",
            "type": "string",
            "maxLength": 60
          },
          "failedCount": {
            "title": "Failed logins",
            "description": "How many logins failed before it was locked.",
            "type": "integer",
            "minimum": 0,
            "maximum": 1000000
          },
          "lockedUntil": {
            "title": "Locked until",
            "description": "When logins are looked at again.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          }
        }
      },
      "Message": {
        "title": "Message",
        "description": "A message in the queue.",
        "x-item": "from {fromAddress} to {recipients}: {subject}",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "identity",
          "virtualServer",
          "queue",
          "fromAddress",
          "size",
          "status",
          "dateReceived",
          "expirationTime",
          "retryCount",
          "recipients"
        ],
        "properties": {
          "identity": {
            "title": "Identity",
            "description": "The id of the message, unique across machines: the same as in the 250 reply, in Received, in file names and in the logs.",
            "type": "string",
            "maxLength": 40
          },
          "internetMessageId": {
            "title": "Internet message id",
            "description": "The Message-ID header field.",
            "type": "string",
            "maxLength": 1000
          },
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "queue": {
            "title": "Queue",
            "description": "The queue of its first open recipient.",
            "type": "string",
            "maxLength": 400
          },
          "fromAddress": {
            "title": "From",
            "description": "The envelope's sender; empty for the null sender of bounces.",
            "type": "string",
            "maxLength": 320
          },
          "subject": {
            "title": "Subject",
            "description": "The Subject header field, decoded.",
            "type": "string",
            "maxLength": 1000
          },
          "size": {
            "title": "Size",
            "description": "Bytes of the message as it was received.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "status": {
            "title": "Status",
            "description": "How far the message is.",
            "type": "string",
            "enum": [
              "Ready",
              "Active",
              "Retry",
              "Suspended"
            ],
            "x-enum": {
              "Ready": "Due, or waiting for its queue.",
              "Active": "Being delivered now.",
              "Retry": "Waits for its next try.",
              "Suspended": "Held by an administrator."
            }
          },
          "dateReceived": {
            "title": "Received",
            "description": "When the relay took the message.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "expirationTime": {
            "title": "Expires",
            "description": "When delivery is given up.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "retryCount": {
            "title": "Tries",
            "description": "The most failed attempts of any of its recipients.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "lastError": {
            "title": "Last error",
            "description": "The text of the last error.",
            "type": "string",
            "maxLength": 4000
          },
          "lastErrorStage": {
            "title": "Stage of the last error",
            "description": "What the relay was doing when the last error came.",
            "type": "string",
            "enum": [
              "Dns",
              "Connect",
              "Tls",
              "Authentication",
              "Mail",
              "Rcpt",
              "Data"
            ],
            "x-enum": {
              "Dns": "Looking up the next hop, or finding no next hop at all.",
              "Connect": "Opening the connection, the greeting, EHLO.",
              "Tls": "STARTTLS and the handshake.",
              "Authentication": "AUTH.",
              "Mail": "MAIL FROM.",
              "Rcpt": "RCPT TO.",
              "Data": "DATA, the body and the reply to its end."
            }
          },
          "nextRetryTime": {
            "title": "Next try",
            "description": "When the message is due again.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "sourceIp": {
            "title": "Source address",
            "description": "The client's IP address; absent for mail from the Pickup folder and for bounces.",
            "type": "string",
            "maxLength": 45
          },
          "authenticatedAs": {
            "title": "Authenticated as",
            "description": "The account that submitted it, when the client authenticated.",
            "type": "string",
            "maxLength": 320
          },
          "recipients": {
            "title": "Recipients",
            "description": "The recipients that are still open; of very many the first ones.",
            "type": "array",
            "maxItems": 50000,
            "items": {
              "title": "Recipient",
              "description": "One recipient of a message and how far it is.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "address",
                "status",
                "queue"
              ],
              "properties": {
                "address": {
                  "title": "Address",
                  "description": "The address as the client gave it.",
                  "type": "string",
                  "maxLength": 320
                },
                "status": {
                  "title": "Status",
                  "description": "How far delivery to this recipient is.",
                  "type": "string",
                  "enum": [
                    "Ready",
                    "Active",
                    "Retry",
                    "Suspended"
                  ],
                  "x-enum": {
                    "Ready": "Due, or waiting for its queue.",
                    "Active": "Being delivered now.",
                    "Retry": "Waits for its next try.",
                    "Suspended": "Held by an administrator."
                  }
                },
                "queue": {
                  "title": "Queue",
                  "description": "The queue that it waits in.",
                  "type": "string",
                  "maxLength": 400
                },
                "retryCount": {
                  "title": "Tries",
                  "description": "How many attempts have failed.",
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 9007199254740991
                },
                "lastError": {
                  "title": "Last error",
                  "description": "The text of the last error.",
                  "type": "string",
                  "maxLength": 4000
                },
                "lastErrorStage": {
                  "title": "Stage of the last error",
                  "description": "What the relay was doing when the last error came.",
                  "type": "string",
                  "enum": [
                    "Dns",
                    "Connect",
                    "Tls",
                    "Authentication",
                    "Mail",
                    "Rcpt",
                    "Data"
                  ],
                  "x-enum": {
                    "Dns": "Looking up the next hop, or finding no next hop at all.",
                    "Connect": "Opening the connection, the greeting, EHLO.",
                    "Tls": "STARTTLS and the handshake.",
                    "Authentication": "AUTH.",
                    "Mail": "MAIL FROM.",
                    "Rcpt": "RCPT TO.",
                    "Data": "DATA, the body and the reply to its end."
                  }
                },
                "nextRetryTime": {
                  "title": "Next try",
                  "description": "When it is due again.",
                  "type": "string",
                  "format": "date-time",
                  "maxLength": 40
                }
              }
            }
          }
        }
      },
      "ProtocolLogEntry": {
        "title": "Protocol log entry",
        "description": "One row of the protocol log: a command of a client with its reply, or a command or reply of the relay's own conversation with a next hop.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "dateTime",
          "virtualServer",
          "direction"
        ],
        "properties": {
          "dateTime": {
            "title": "Time",
            "description": "When the reply was given, to the second.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40,
            "x-seconds": true
          },
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "direction": {
            "title": "Direction",
            "description": "Who began the conversation.",
            "type": "string",
            "enum": [
              "Inbound",
              "Outbound"
            ],
            "x-enum": {
              "Inbound": "A client, with the relay.",
              "Outbound": "The relay, with a next hop."
            }
          },
          "clientIp": {
            "title": "Remote address",
            "description": "The address of the client or of the next hop (c-ip).",
            "type": "string",
            "maxLength": 100
          },
          "clientName": {
            "title": "Client name",
            "description": "What the client called itself in HELO or EHLO (cs-username); absent outbound.",
            "type": "string",
            "maxLength": 4000
          },
          "command": {
            "title": "Command",
            "description": "The SMTP command (cs-method). Absent where the relay spoke unasked, and for replies of a next hop.",
            "type": "string",
            "maxLength": 1000
          },
          "status": {
            "title": "Status",
            "description": "The reply code. Outbound it stands with the reply and not with the command.",
            "type": "integer",
            "minimum": 0,
            "maximum": 999
          },
          "text": {
            "title": "Text",
            "description": "What stands behind the command, or the reply of a next hop (cs-uri-query). For DATA: the id of the message.",
            "type": "string",
            "maxLength": 10000
          },
          "serverIp": {
            "title": "Server address",
            "description": "The address that the client connected to (s-ip).",
            "type": "string",
            "maxLength": 100
          },
          "serverPort": {
            "title": "Server port",
            "description": "The port of the next hop; 0 inbound, as in IIS (s-port).",
            "type": "integer",
            "minimum": 0,
            "maximum": 65535
          },
          "bytesSent": {
            "title": "Bytes sent",
            "description": "Bytes of the reply; outbound, of the command or reply (sc-bytes).",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "bytesReceived": {
            "title": "Bytes received",
            "description": "Bytes of the command and, with DATA and BDAT, of the message (cs-bytes).",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "timeTaken": {
            "title": "Time taken",
            "description": "Milliseconds from the command to its reply; outbound, since the connection was opened (time-taken).",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "milliseconds"
          }
        }
      },
      "Queue": {
        "title": "Queue",
        "description": "The mail that waits for one next hop of one virtual server.",
        "x-item": "messages: {messageCount}, {status}",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "identity",
          "virtualServer",
          "nextHopDomain",
          "nextHop",
          "deliveryType",
          "status",
          "messageCount"
        ],
        "properties": {
          "identity": {
            "title": "Identity",
            "description": "The virtual server, a backslash and the next hop, for example 1\\smtp.example.com. Takes wildcards in cmdlets.",
            "type": "string",
            "maxLength": 400
          },
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "nextHopDomain": {
            "title": "Next hop domain",
            "description": "The domain or smart host that the queue is for.",
            "type": "string",
            "maxLength": 260
          },
          "nextHop": {
            "title": "Next hop",
            "description": "Host and port that were tried last, or will be tried.",
            "type": "string",
            "maxLength": 300
          },
          "deliveryType": {
            "title": "Delivery type",
            "description": "How mail leaves this queue.",
            "type": "string",
            "enum": [
              "LocalDrop",
              "SmartHost",
              "Mx",
              "Undefined"
            ],
            "x-enum": {
              "LocalDrop": "Into the Drop folder.",
              "SmartHost": "To a smart host (SmartHostConnectorDelivery in Exchange).",
              "Mx": "To the hosts that the domain's MX records name (DnsConnectorDelivery in Exchange).",
              "Undefined": "Nowhere: its virtual server is gone, or nothing is routed there now."
            }
          },
          "status": {
            "title": "Status",
            "description": "What the queue is doing.",
            "type": "string",
            "enum": [
              "Active",
              "Ready",
              "Retry",
              "Suspended"
            ],
            "x-enum": {
              "Active": "Messages are being delivered.",
              "Ready": "Nothing is in the way; messages go when due.",
              "Retry": "The last attempt failed; the next is at NextRetryTime.",
              "Suspended": "Held by an administrator."
            }
          },
          "messageCount": {
            "title": "Messages",
            "description": "How many messages are in the queue.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "oldestMessage": {
            "title": "Oldest message",
            "description": "When the oldest of them was received.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "lastError": {
            "title": "Last error",
            "description": "The text of the last error of this next hop, or of its messages.",
            "type": "string",
            "maxLength": 4000
          },
          "lastErrorStage": {
            "title": "Stage of the last error",
            "description": "What the relay was doing when the last error came.",
            "type": "string",
            "enum": [
              "Dns",
              "Connect",
              "Tls",
              "Authentication",
              "Mail",
              "Rcpt",
              "Data"
            ],
            "x-enum": {
              "Dns": "Looking up the next hop, or finding no next hop at all.",
              "Connect": "Opening the connection, the greeting, EHLO.",
              "Tls": "STARTTLS and the handshake.",
              "Authentication": "AUTH.",
              "Mail": "MAIL FROM.",
              "Rcpt": "RCPT TO.",
              "Data": "DATA, the body and the reply to its end."
            }
          },
          "lastRetryTime": {
            "title": "Last try",
            "description": "When a delivery was tried last.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "nextRetryTime": {
            "title": "Next try",
            "description": "When the next delivery will be tried.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "notShown": {
            "title": "Not shown in the Queue folder",
            "description": "How many of the messages have no file in the Queue folder because it holds as many as queueFolderMaxFiles allows.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        }
      },
      "RouteStep": {
        "title": "Route step",
        "description": "One step of the way of mail to a recipient, as it was tried.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "step",
          "target",
          "status",
          "detail",
          "milliseconds"
        ],
        "properties": {
          "step": {
            "title": "Step",
            "description": "What was tried.",
            "type": "string",
            "enum": [
              "RelayDecision",
              "Route",
              "Dns",
              "Connect",
              "Tls",
              "Authentication",
              "Mail",
              "Rcpt"
            ],
            "x-enum": {
              "RelayDecision": "Whether a client may send to the recipient.",
              "Route": "Where the settings send it.",
              "Dns": "Looking up the next hop.",
              "Connect": "Opening the connection, the greeting, EHLO.",
              "Tls": "STARTTLS, the handshake, the certificate.",
              "Authentication": "AUTH.",
              "Mail": "MAIL FROM.",
              "Rcpt": "RCPT TO."
            }
          },
          "target": {
            "title": "Target",
            "description": "Who or what was asked: a domain, host:port, an address.",
            "type": "string",
            "maxLength": 400
          },
          "status": {
            "title": "Status",
            "description": "How it ended.",
            "type": "string",
            "enum": [
              "Passed",
              "Failed",
              "Skipped"
            ],
            "x-enum": {
              "Passed": "It worked.",
              "Failed": "It did not work; the detail says why.",
              "Skipped": "The settings, or the other side, do not ask for it."
            }
          },
          "detail": {
            "title": "Detail",
            "description": "What was seen, or why it failed.",
            "type": "string",
            "maxLength": 4000
          },
          "milliseconds": {
            "title": "Milliseconds",
            "description": "How long it took.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "milliseconds"
          },
          "fix": {
            "title": "Fix",
            "description": "What to do, for a step that failed.",
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "Session": {
        "title": "Session",
        "description": "A client that is connected: a line of Current Sessions in IIS Manager.",
        "x-item": "{remoteAddress} {heloName}, {state}",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "identity",
          "virtualServer",
          "localEndpoint",
          "state",
          "messageCount",
          "bytesReceived",
          "connectedTime",
          "connectedSince"
        ],
        "properties": {
          "identity": {
            "title": "Identity",
            "description": "The virtual server, a hyphen and a number that no other session has until the relay starts again, for example 1-17.",
            "type": "string",
            "maxLength": 40
          },
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "remoteAddress": {
            "title": "Remote address",
            "description": "The client's IP address. In IIS Manager: From.",
            "type": "string",
            "maxLength": 45
          },
          "remotePort": {
            "title": "Remote port",
            "description": "The client's TCP port.",
            "type": "integer",
            "minimum": 0,
            "maximum": 65535
          },
          "localEndpoint": {
            "title": "Local endpoint",
            "description": "The address and port that it connected to.",
            "type": "string",
            "maxLength": 60
          },
          "heloName": {
            "title": "HELO name",
            "description": "What the client called itself in HELO or EHLO; absent before. In IIS Manager: User.",
            "type": "string",
            "maxLength": 1000
          },
          "authenticatedAs": {
            "title": "Authenticated as",
            "description": "The account that it logged on with; absent without AUTH.",
            "type": "string",
            "maxLength": 320
          },
          "tls": {
            "title": "TLS",
            "description": "The version of TLS, for example TLSv1.3; absent in plain text.",
            "type": "string",
            "maxLength": 20
          },
          "state": {
            "title": "State",
            "description": "How far it is.",
            "type": "string",
            "enum": [
              "Idle",
              "Envelope",
              "Data",
              "Storing"
            ],
            "x-enum": {
              "Idle": "Between messages.",
              "Envelope": "A message has begun with MAIL.",
              "Data": "A message is arriving.",
              "Storing": "A message is whole, and the queue is making it durable."
            }
          },
          "lastCommand": {
            "title": "Last command",
            "description": "The SMTP command that came last; absent before the first. Its arguments are not kept.",
            "type": "string",
            "maxLength": 10
          },
          "messageCount": {
            "title": "Messages",
            "description": "Messages that were taken in this session.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "bytesReceived": {
            "title": "Bytes received",
            "description": "Bytes that came over the connection, TLS included.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "connectedTime": {
            "title": "Connected time",
            "description": "How long it has been connected, in whole seconds. In IIS Manager: Connected Time.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32
          },
          "connectedSince": {
            "title": "Connected since",
            "description": "When it connected.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          }
        }
      },
      "Statistic": {
        "title": "Statistic",
        "description": "What a virtual server has done since the relay started, and what it holds now: the counters of the performance object SMTP Server by their names. Rates are left to whoever reads twice.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "since",
          "inboundConnectionsCurrent",
          "inboundConnectionsTotal",
          "messagesReceivedTotal",
          "messageBytesReceivedTotal",
          "avgRecipientsPerMsgReceived",
          "messagesRefusedForSize",
          "pickupDirectoryMessagesRetrievedTotal",
          "totalMessagesSubmitted",
          "messagesDeliveredTotal",
          "directoryDropsTotal",
          "currentMessagesInLocalDelivery",
          "messageDeliveryRetries",
          "avgRetriesPerMsgDelivered",
          "localQueueLength",
          "localRetryQueueLength",
          "outboundConnectionsCurrent",
          "outboundConnectionsTotal",
          "outboundConnectionsRefused",
          "totalConnectionErrors",
          "messagesSentTotal",
          "messageBytesSentTotal",
          "messageBytesTotal",
          "avgRecipientsPerMsgSent",
          "messageSendRetries",
          "avgRetriesPerMsgSent",
          "remoteQueueLength",
          "remoteRetryQueueLength",
          "messagesCurrentlyUndeliverable",
          "ndrsGenerated",
          "totalDsnFailures",
          "badmailedMessagesBadPickupFile",
          "badmailedMessagesNoRecipients",
          "badmailedMessagesHopCountExceeded",
          "badmailedMessagesNdrOfDsn",
          "badmailedMessagesGeneralFailure",
          "bytesReceivedTotal",
          "bytesSentTotal",
          "bytesTotal"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of the virtual server; _Total for all together, as the instance of the performance counters is called.",
            "type": "string",
            "maxLength": 10
          },
          "since": {
            "title": "Since",
            "description": "When the relay started: everything is counted from then on.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "inboundConnectionsCurrent": {
            "title": "Inbound Connections Current",
            "description": "Clients that are connected now. Performance counter: Inbound Connections Current.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "inboundConnectionsTotal": {
            "title": "Inbound Connections Total",
            "description": "Clients that connected, also those that were refused at the door. Performance counter: Inbound Connections Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "messagesReceivedTotal": {
            "title": "Messages Received Total",
            "description": "Messages that clients sent and the queue took. Performance counter: Messages Received Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "messageBytesReceivedTotal": {
            "title": "Message Bytes Received Total",
            "description": "Bytes of these messages, with the trace field that the relay put in front. Performance counter: Message Bytes Received Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "avgRecipientsPerMsgReceived": {
            "title": "Avg Recipients/msg Received",
            "description": "Recipients of a message received, on average. Performance counter: Avg Recipients/msg Received.",
            "type": "number",
            "minimum": 0
          },
          "messagesRefusedForSize": {
            "title": "Messages Refused for Size",
            "description": "Messages refused because they were larger than the message size limit. Performance counter: Messages Refused for Size.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "pickupDirectoryMessagesRetrievedTotal": {
            "title": "Pickup Directory Messages Retrieved Total",
            "description": "Messages taken from the Pickup folder. Performance counter: Pickup Directory Messages Retrieved Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "totalMessagesSubmitted": {
            "title": "Total messages submitted",
            "description": "Everything that came into the queue: from clients, from Pickup, and the relay's own reports. Performance counter: Total messages submitted.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "messagesDeliveredTotal": {
            "title": "Messages Delivered Total",
            "description": "Messages delivered on this machine: each went to the Drop folder. Performance counter: Messages Delivered Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "directoryDropsTotal": {
            "title": "Directory Drops Total",
            "description": "Messages placed in the Drop folder. Performance counter: Directory Drops Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "currentMessagesInLocalDelivery": {
            "title": "Current Messages in Local Delivery",
            "description": "Messages that are being written to the Drop folder now. Performance counter: Current Messages in Local Delivery.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "messageDeliveryRetries": {
            "title": "Message Delivery Retries",
            "description": "Attempts at the Drop folder after one that had failed. Performance counter: Message Delivery Retries.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "avgRetriesPerMsgDelivered": {
            "title": "Avg Retries/msg Delivered",
            "description": "Message Delivery Retries for each message delivered. Performance counter: Avg Retries/msg Delivered.",
            "type": "number",
            "minimum": 0
          },
          "localQueueLength": {
            "title": "Local Queue Length",
            "description": "Messages that wait for the Drop folder and are due. Performance counter: Local Queue Length.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "localRetryQueueLength": {
            "title": "Local Retry Queue Length",
            "description": "Messages that wait for another attempt at the Drop folder. Performance counter: Local Retry Queue Length.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "outboundConnectionsCurrent": {
            "title": "Outbound Connections Current",
            "description": "Open connections to next hops. Performance counter: Outbound Connections Current.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "outboundConnectionsTotal": {
            "title": "Outbound Connections Total",
            "description": "Connections to next hops that were opened. Performance counter: Outbound Connections Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "outboundConnectionsRefused": {
            "title": "Outbound Connections Refused",
            "description": "Attempts to connect that the other machine refused. Performance counter: Outbound Connections Refused.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "totalConnectionErrors": {
            "title": "Total Connection Errors",
            "description": "Attempts to connect to a next hop that failed, for whatever reason. Performance counter: Total Connection Errors.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "messagesSentTotal": {
            "title": "Messages Sent Total",
            "description": "Messages handed on to a next hop. One that goes to two next hops counts twice. Performance counter: Messages Sent Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "messageBytesSentTotal": {
            "title": "Message Bytes Sent Total",
            "description": "Bytes of these messages. Performance counter: Message Bytes Sent Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "messageBytesTotal": {
            "title": "Message Bytes Total",
            "description": "Message Bytes Received Total and Message Bytes Sent Total together. Performance counter: Message Bytes Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "avgRecipientsPerMsgSent": {
            "title": "Avg Recipients/msg Sent",
            "description": "Recipients of a message sent, on average. Performance counter: Avg Recipients/msg Sent.",
            "type": "number",
            "minimum": 0
          },
          "messageSendRetries": {
            "title": "Message Send Retries",
            "description": "Attempts to send a message to a next hop after one that had failed. Performance counter: Message Send Retries.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "avgRetriesPerMsgSent": {
            "title": "Avg Retries/msg Sent",
            "description": "Message Send Retries for each message sent. Performance counter: Avg Retries/msg Sent.",
            "type": "number",
            "minimum": 0
          },
          "remoteQueueLength": {
            "title": "Remote Queue Length",
            "description": "Messages that wait for a next hop and are due. Performance counter: Remote Queue Length.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "remoteRetryQueueLength": {
            "title": "Remote Retry Queue Length",
            "description": "Messages that wait for another attempt at a next hop. Performance counter: Remote Retry Queue Length.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "messagesCurrentlyUndeliverable": {
            "title": "Messages Currently Undeliverable",
            "description": "Messages for which no way out is configured. Performance counter: Messages Currently Undeliverable.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "ndrsGenerated": {
            "title": "NDRs Generated",
            "description": "Non-delivery reports that were made. Performance counter: NDRs Generated.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "totalDsnFailures": {
            "title": "Total DSN Failures",
            "description": "Reports, or places in Badmail, that could not be written; they are tried again. Performance counter: Total DSN Failures.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "badmailedMessagesBadPickupFile": {
            "title": "Badmailed Messages (Bad Pickup File)",
            "description": "Pickup files in Badmail that are no messages. Performance counter: Badmailed Messages (Bad Pickup File).",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "badmailedMessagesNoRecipients": {
            "title": "Badmailed Messages (No Recipients)",
            "description": "Pickup files in Badmail that have no recipient. Performance counter: Badmailed Messages (No Recipients).",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "badmailedMessagesHopCountExceeded": {
            "title": "Badmailed Messages (Hop Count Exceeded)",
            "description": "Messages in Badmail that went in a circle and could not be returned. Performance counter: Badmailed Messages (Hop Count Exceeded).",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "badmailedMessagesNdrOfDsn": {
            "title": "Badmailed Messages (NDR of DSN)",
            "description": "Messages in Badmail that could not be delivered and have the null sender, as reports have. Performance counter: Badmailed Messages (NDR of DSN).",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "badmailedMessagesGeneralFailure": {
            "title": "Badmailed Messages (General Failure)",
            "description": "Messages in Badmail for another reason: their sender wanted no report. Performance counter: Badmailed Messages (General Failure).",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "bytesReceivedTotal": {
            "title": "Bytes Received Total",
            "description": "Bytes that came over SMTP connections in both directions, commands and TLS included. Performance counter: Bytes Received Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "bytesSentTotal": {
            "title": "Bytes Sent Total",
            "description": "Bytes that went over SMTP connections in both directions, commands and TLS included. Performance counter: Bytes Sent Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "bytesTotal": {
            "title": "Bytes Total",
            "description": "Both together. Performance counter: Bytes Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "dnsQueriesTotal": {
            "title": "DNS Queries Total",
            "description": "Names that were looked up. Counted for all virtual servers together: only _Total has it. Performance counter: DNS Queries Total.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "limitsReachedTotal": {
            "title": "Limits Reached Total",
            "description": "How often something that a message waited for (a reply, an answer of DNS, a call to the disk) took longer than its limit and was ended; the log says what, and GET /metrics counts by state. Counted for all virtual servers together: only _Total has it.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        }
      },
      "TestMessage": {
        "title": "Test message",
        "description": "A message that the relay sent as a test, and what became of it.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "identity",
          "virtualServer",
          "recipient",
          "sender",
          "status",
          "sent"
        ],
        "properties": {
          "identity": {
            "title": "Identity",
            "description": "The id of the message, as in its trace.",
            "type": "string",
            "maxLength": 40
          },
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "sender": {
            "title": "Sender",
            "description": "Where reports about it go.",
            "type": "string",
            "maxLength": 320
          },
          "recipient": {
            "title": "Recipient",
            "description": "Whom it is for.",
            "type": "string",
            "maxLength": 320
          },
          "status": {
            "title": "Status",
            "description": "What became of it.",
            "type": "string",
            "enum": [
              "Queued",
              "Delivered",
              "Dropped",
              "Deferred",
              "Failed",
              "Suspended",
              "Removed"
            ],
            "x-enum": {
              "Queued": "It waits for its first try, or is being delivered.",
              "Delivered": "The next hop took it.",
              "Dropped": "It is a file of the Drop folder.",
              "Deferred": "A try failed, or its next hop does not take mail now; it is tried again.",
              "Failed": "It was given up, or refused for good.",
              "Suspended": "It, or its queue, is held by an administrator.",
              "Removed": "An administrator removed it."
            }
          },
          "nextHop": {
            "title": "Next hop",
            "description": "Host and port that took it or were tried, or the path of the Drop file.",
            "type": "string",
            "maxLength": 1100
          },
          "stage": {
            "title": "Stage",
            "description": "What the relay was doing when the last error came.",
            "type": "string",
            "enum": [
              "Dns",
              "Connect",
              "Tls",
              "Authentication",
              "Mail",
              "Rcpt",
              "Data"
            ],
            "x-enum": {
              "Dns": "Looking up the next hop, or finding no next hop at all.",
              "Connect": "Opening the connection, the greeting, EHLO.",
              "Tls": "STARTTLS and the handshake.",
              "Authentication": "AUTH.",
              "Mail": "MAIL FROM.",
              "Rcpt": "RCPT TO.",
              "Data": "DATA, the body and the reply to its end."
            }
          },
          "detail": {
            "title": "Detail",
            "description": "The reply of the next hop, or the error.",
            "type": "string",
            "maxLength": 4000
          },
          "sent": {
            "title": "Sent",
            "description": "When the queue took it.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "ended": {
            "title": "Ended",
            "description": "When it left the queue.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "nextRetryTime": {
            "title": "Next try",
            "description": "When the next delivery will be tried.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          }
        }
      },
      "TraceEvent": {
        "title": "Trace event",
        "description": "One line of the tracking log: something that happened to a message.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sequence",
          "timestamp",
          "eventId",
          "identity"
        ],
        "properties": {
          "sequence": {
            "title": "Sequence",
            "description": "The number of the event in the store's outbox: without gaps, so that a reader can see that nothing is missing.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          "timestamp": {
            "title": "Time",
            "description": "A moment in UTC, RFC 3339 with milliseconds.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "eventId": {
            "title": "Event",
            "description": "What happened, with Exchange's names.",
            "type": "string",
            "enum": [
              "RECEIVE",
              "SEND",
              "DELIVER",
              "DEFER",
              "FAIL",
              "DSN",
              "SUSPEND",
              "RESUME",
              "REMOVE",
              "EXPIRE",
              "DAMAGE"
            ],
            "x-enum": {
              "RECEIVE": "The relay took the message.",
              "SEND": "A next hop took it.",
              "DELIVER": "It was put in the Drop folder.",
              "DEFER": "An attempt failed and will be repeated.",
              "FAIL": "Delivery failed for good.",
              "DSN": "A report to the sender was made, or its copy: the status says failed, delayed, delivered or relayed.",
              "SUSPEND": "An administrator held it.",
              "RESUME": "An administrator released it.",
              "REMOVE": "An administrator removed it.",
              "EXPIRE": "It was given up after the expiration timeout.",
              "DAMAGE": "A part of the store could not be read; the status names what is known."
            }
          },
          "source": {
            "title": "Source",
            "description": "Which part of the relay wrote it.",
            "type": "string",
            "enum": [
              "SMTP",
              "PICKUP",
              "DSN",
              "QUEUE",
              "ADMIN",
              "STORE"
            ],
            "x-enum": {
              "SMTP": "A client or a next hop.",
              "PICKUP": "The Pickup folder.",
              "DSN": "A report of the relay's own.",
              "QUEUE": "The queue's schedule.",
              "ADMIN": "An administrator.",
              "STORE": "The store."
            }
          },
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "identity": {
            "title": "Identity",
            "description": "The id of the message.",
            "type": "string",
            "maxLength": 40
          },
          "internetMessageId": {
            "title": "Internet message id",
            "description": "The Message-ID header field.",
            "type": "string",
            "maxLength": 1000
          },
          "sender": {
            "title": "Sender",
            "description": "The envelope's sender.",
            "type": "string",
            "maxLength": 320
          },
          "recipients": {
            "title": "Recipients",
            "description": "The recipients that this event is about.",
            "type": "array",
            "maxItems": 50000,
            "items": {
              "title": "Recipient",
              "description": "An address.",
              "type": "string",
              "maxLength": 320
            }
          },
          "subject": {
            "title": "Subject",
            "description": "The Subject header field, decoded; only in RECEIVE.",
            "type": "string",
            "maxLength": 1000
          },
          "size": {
            "title": "Size",
            "description": "Bytes of the message.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991,
            "x-unit": "bytes"
          },
          "clientIp": {
            "title": "Client address",
            "description": "Where the message came from.",
            "type": "string",
            "maxLength": 45
          },
          "clientName": {
            "title": "Client name",
            "description": "The name that the client gave in HELO or EHLO.",
            "type": "string",
            "maxLength": 255
          },
          "nextHop": {
            "title": "Next hop",
            "description": "Host and port of the attempt, or the path of the Drop file.",
            "type": "string",
            "maxLength": 1100
          },
          "stage": {
            "title": "Stage of the last error",
            "description": "What the relay was doing when the last error came.",
            "type": "string",
            "enum": [
              "Dns",
              "Connect",
              "Tls",
              "Authentication",
              "Mail",
              "Rcpt",
              "Data"
            ],
            "x-enum": {
              "Dns": "Looking up the next hop, or finding no next hop at all.",
              "Connect": "Opening the connection, the greeting, EHLO.",
              "Tls": "STARTTLS and the handshake.",
              "Authentication": "AUTH.",
              "Mail": "MAIL FROM.",
              "Rcpt": "RCPT TO.",
              "Data": "DATA, the body and the reply to its end."
            }
          },
          "status": {
            "title": "Status",
            "description": "The reply of the next hop, the error, or the reason; for DSN what the report says (Action of RFC 3464).",
            "type": "string",
            "maxLength": 4000
          },
          "possibleDuplicate": {
            "title": "Possible duplicate",
            "description": "True when the other side may have taken the message although no reply was seen.",
            "type": "boolean"
          },
          "reference": {
            "title": "Reference",
            "description": "For DSN: the id of the report. For RECEIVE of a report: the id of the message it is about.",
            "type": "string",
            "maxLength": 40
          },
          "actor": {
            "title": "Actor",
            "description": "Who asked for it, as claimed by the client of the control socket.",
            "type": "string",
            "maxLength": 320
          }
        }
      },
      "User": {
        "title": "User",
        "description": "An account of the relay's own with which a client logs in at one virtual server. Its password is never shown.",
        "x-item": "{comment}",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "userName",
          "enabled",
          "comment",
          "passwordChanged"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "userName": {
            "title": "User name",
            "description": "The name that the client gives. Upper and lower case are the same.",
            "type": "string",
            "minLength": 1,
            "maxLength": 320
          },
          "enabled": {
            "title": "Enabled",
            "description": "Whether the user may log in.",
            "type": "boolean"
          },
          "passwordChanged": {
            "title": "Password changed",
            "description": "When the password was set.",
            "type": "string",
            "format": "date-time",
            "maxLength": 40
          },
          "comment": {
            "title": "Comment",
            "description": "A note for people.",
            "type": "string",
            "maxLength": 500
          }
        }
      },
      "VirtualServerState": {
        "title": "Virtual server state",
        "description": "What a virtual server is doing.",
        "x-item": "{name}, {state}, {connections} connections",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "name",
          "state",
          "connections"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "name": {
            "title": "Name",
            "description": "The display name.",
            "type": "string",
            "maxLength": 100
          },
          "state": {
            "title": "State",
            "description": "Whether the virtual server takes and delivers mail now. Start-, Stop-, Suspend- and Resume-SmtpVirtualServer change it until the relay starts again.",
            "type": "string",
            "enum": [
              "Started",
              "Paused",
              "Stopped"
            ],
            "x-enum": {
              "Started": "It listens on its bindings and delivers.",
              "Paused": "It takes no new connections; sessions and deliveries go on.",
              "Stopped": "It neither listens nor delivers, and leaves Pickup alone. Its mail stays queued."
            },
            "readOnly": true,
            "x-iis": {
              "property": "ServerState",
              "label": "Tree icon"
            }
          },
          "connections": {
            "title": "Connections",
            "description": "Clients that are connected.",
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        }
      },
      "SmtpAuthentication": {
        "title": "Authentication",
        "description": "How clients may prove who they are: the Authentication... dialog of the Access tab. The users are those of New-SmtpUser.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "anonymous",
          "basic",
          "requireTls"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "anonymous": {
            "title": "Anonymous access",
            "description": "Whether mail is taken from clients that have not logged in. Without it their MAIL is answered 530 5.7.0. Where mail may go is for the relay restrictions to say.",
            "type": "boolean",
            "default": true,
            "x-applies": "live",
            "x-iis": {
              "property": "AuthAnonymous",
              "label": "Anonymous access",
              "alias": true
            }
          },
          "basic": {
            "title": "Basic authentication",
            "description": "Whether clients may log in with user name and password (AUTH PLAIN and AUTH LOGIN, RFC 4954). AUTH is announced only where it may be used.",
            "type": "boolean",
            "default": false,
            "x-applies": "live",
            "x-iis": {
              "property": "AuthBasic",
              "label": "Basic authentication",
              "alias": true
            }
          },
          "requireTls": {
            "title": "Requires TLS encryption",
            "description": "Whether a login needs TLS (STARTTLS) first. Before it AUTH is not announced and is answered 538 5.7.11. Without this passwords cross the network as plain text: turning it off while Basic is on needs -Force.",
            "type": "boolean",
            "default": true,
            "x-changed-default": {
              "iis": "not ticked",
              "reason": "A password in plain text is everybody's who can listen."
            },
            "x-applies": "live",
            "x-iis": {
              "property": "SmtpInboundCommandSupportOptions (a bit)",
              "label": "Basic authentication > Requires TLS encryption"
            }
          }
        }
      },
      "SmtpBinding": {
        "title": "Binding",
        "description": "One address and port.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "address",
          "port",
          "tls"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "address": {
            "title": "IP address",
            "description": "The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds both.",
            "type": "string",
            "format": "ip-address",
            "maxLength": 45
          },
          "port": {
            "title": "Port",
            "description": "The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409).",
            "type": "integer",
            "minimum": 1,
            "maximum": 65535,
            "default": 25
          },
          "tls": {
            "title": "TLS",
            "description": "How TLS begins on this port. To change it, remove the binding and add it again.",
            "type": "string",
            "enum": [
              "StartTls",
              "Implicit"
            ],
            "x-enum": {
              "StartTls": "In the clear, with STARTTLS for those who ask for it (RFC 3207).",
              "Implicit": "With the TLS handshake before the greeting, as on port 465 (RFC 8314 section 3.3)."
            },
            "default": "StartTls",
            "x-iis": {
              "property": "SecureBindings",
              "label": "not shown"
            }
          }
        }
      },
      "SmtpConnectionAddress": {
        "title": "Connection address",
        "description": "One address or network.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "access",
          "address",
          "comment"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "access": {
            "title": "Access",
            "description": "The list that the entry is in.",
            "type": "string",
            "enum": [
              "Deny",
              "Grant"
            ],
            "x-enum": {
              "Deny": "Addresses and networks that may not connect when the mode is AllExceptListed.",
              "Grant": "Addresses and networks that may connect when the mode is OnlyListed."
            }
          },
          "address": {
            "title": "Address",
            "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
            "type": "string",
            "format": "network",
            "maxLength": 100
          },
          "comment": {
            "title": "Comment",
            "description": "Free text for people: who asked for this entry and why.",
            "type": "string",
            "maxLength": 500,
            "default": ""
          }
        }
      },
      "SmtpConnectionControl": {
        "title": "Connection control",
        "description": "Which clients may connect to the virtual server: the Connection... dialog of the Access tab.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "mode",
          "deny",
          "grant",
          "maxConnectionsPerAddress"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "mode": {
            "title": "Mode",
            "description": "Which of the two lists decides. Changing the mode never turns one list into the other. A client that it keeps out is answered 554 5.7.1 and closed; a session that is open ends at its next command with 421.",
            "type": "string",
            "enum": [
              "OnlyListed",
              "AllExceptListed"
            ],
            "x-enum": {
              "OnlyListed": "Only the Grant list below may connect. An empty list means nobody.",
              "AllExceptListed": "Everybody but the Deny list below may connect. An empty list means everybody."
            },
            "default": "AllExceptListed",
            "x-applies": "live",
            "x-iis": {
              "property": "IPSecurity",
              "label": "Only the list below / All except the list below"
            }
          },
          "deny": {
            "title": "Deny list",
            "description": "Addresses and networks that may not connect when the mode is AllExceptListed.",
            "type": "array",
            "maxItems": 10000,
            "default": [],
            "x-applies": "live",
            "x-iis": {
              "property": "IPSecurity",
              "label": "All except the list below"
            },
            "items": {
              "title": "Connection address",
              "description": "One address or network.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "address"
              ],
              "properties": {
                "address": {
                  "title": "Address",
                  "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
                  "type": "string",
                  "format": "network",
                  "maxLength": 100
                },
                "comment": {
                  "title": "Comment",
                  "description": "Free text for people: who asked for this entry and why.",
                  "type": "string",
                  "maxLength": 500,
                  "default": ""
                }
              }
            }
          },
          "grant": {
            "title": "Grant list",
            "description": "Addresses and networks that may connect when the mode is OnlyListed.",
            "type": "array",
            "maxItems": 10000,
            "default": [],
            "x-applies": "live",
            "x-iis": {
              "property": "IPSecurity",
              "label": "Only the list below"
            },
            "items": {
              "title": "Connection address",
              "description": "One address or network.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "address"
              ],
              "properties": {
                "address": {
                  "title": "Address",
                  "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
                  "type": "string",
                  "format": "network",
                  "maxLength": 100
                },
                "comment": {
                  "title": "Comment",
                  "description": "Free text for people: who asked for this entry and why.",
                  "type": "string",
                  "maxLength": 500,
                  "default": ""
                }
              }
            }
          },
          "maxConnectionsPerAddress": {
            "title": "Connections of one address",
            "description": "How many inbound connections one client address may have at once, counted over all virtual servers. One more is answered 421 4.3.2.",
            "type": "integer",
            "minimum": 1,
            "maximum": 20000,
            "default": 600,
            "x-unit": "connections",
            "x-applies": "live"
          }
        }
      },
      "SmtpDelivery": {
        "title": "Delivery",
        "description": "When delivery is tried again, when it is given up, and how many hops a message may have: the Delivery tab of the property sheet. Applies to mail already queued.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "firstRetryInterval",
          "secondRetryInterval",
          "thirdRetryInterval",
          "subsequentRetryInterval",
          "expirationTimeout",
          "delayNotificationTimeout",
          "localExpirationTimeout",
          "localDelayNotificationTimeout",
          "hopCount"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "firstRetryInterval": {
            "title": "First retry interval",
            "description": "The wait after the first failed attempt.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "P7D",
            "default": "PT15M",
            "x-applies": "live",
            "x-iis": {
              "property": "SmtpRemoteProgressiveRetry (1st)",
              "label": "First retry interval (minutes)"
            }
          },
          "secondRetryInterval": {
            "title": "Second retry interval",
            "description": "The wait after the second failed attempt.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "P7D",
            "default": "PT30M",
            "x-applies": "live",
            "x-iis": {
              "property": "SmtpRemoteProgressiveRetry (2nd)",
              "label": "Second retry interval (minutes)"
            }
          },
          "thirdRetryInterval": {
            "title": "Third retry interval",
            "description": "The wait after the third failed attempt.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "P7D",
            "default": "PT1H",
            "x-applies": "live",
            "x-iis": {
              "property": "SmtpRemoteProgressiveRetry (3rd)",
              "label": "Third retry interval (minutes)"
            }
          },
          "subsequentRetryInterval": {
            "title": "Subsequent retry interval",
            "description": "The wait after each later failed attempt.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "P7D",
            "default": "PT4H",
            "x-applies": "live",
            "x-iis": {
              "property": "SmtpRemoteProgressiveRetry (4th)",
              "label": "Subsequent retry interval (minutes)"
            }
          },
          "expirationTimeout": {
            "title": "Expiration timeout",
            "description": "How long after acceptance delivery to a next hop is given up and the sender gets a bounce (4.4.7).",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "P30D",
            "default": "P2D",
            "x-applies": "live",
            "x-iis": {
              "property": "SmtpRemoteNDRExpireMinutes",
              "label": "Outbound: Expiration timeout"
            }
          },
          "delayNotificationTimeout": {
            "title": "Delay notification",
            "description": "How long after acceptance the sender of mail that no next hop has taken yet is told, once for each recipient, that it is late (RFC 3464, Action: delayed). Unlimited: never. Nobody is told of messages that an administrator holds, of mail from the null sender, and where the client asked for NOTIFY without DELAY.",
            "oneOf": [
              {
                "title": "Duration",
                "description": "ISO 8601 duration in days, hours, minutes and whole seconds, for example PT15M or P2D.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1S",
                "durationMaximum": "P30D"
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": "PT12H",
            "x-applies": "live",
            "x-iis": {
              "property": "SmtpRemoteDelayExpireMinutes",
              "label": "Outbound: Delay notification"
            }
          },
          "localExpirationTimeout": {
            "title": "Local expiration timeout",
            "description": "How long after acceptance delivery to the Drop folder is given up and the sender gets a bounce (4.4.7).",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "P30D",
            "default": "P2D",
            "x-applies": "live",
            "x-iis": {
              "property": "SmtpLocalNDRExpireMinutes",
              "label": "Local: Expiration timeout"
            }
          },
          "localDelayNotificationTimeout": {
            "title": "Local delay notification",
            "description": "How long after acceptance the sender of mail that could not be put into the Drop folder yet is told that it is late. Unlimited: never.",
            "oneOf": [
              {
                "title": "Duration",
                "description": "ISO 8601 duration in days, hours, minutes and whole seconds, for example PT15M or P2D.",
                "type": "string",
                "format": "iso-duration",
                "maxLength": 32,
                "durationMinimum": "PT1S",
                "durationMaximum": "P30D"
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": "PT12H",
            "x-applies": "live",
            "x-iis": {
              "property": "SmtpLocalDelayExpireMinutes",
              "label": "Local: Delay notification"
            }
          },
          "hopCount": {
            "title": "Maximum hop count",
            "description": "A message with more Received fields than this goes in a circle and is bounced (5.4.6).",
            "type": "integer",
            "minimum": 1,
            "maximum": 1000,
            "default": 15,
            "x-unit": "hops",
            "x-applies": "live",
            "x-iis": {
              "property": "HopCount",
              "label": "Maximum hop count",
              "alias": false
            }
          }
        }
      },
      "SmtpDomain": {
        "title": "Domain",
        "description": "One domain, or all subdomains of one.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "name",
          "type",
          "allowRelay",
          "server",
          "port",
          "tlsMode",
          "authentication",
          "allowPlainTextAuthentication",
          "sendHelo",
          "hasPassword"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "name": {
            "title": "Name",
            "description": "The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An internationalised name is kept in its ASCII form (RFC 5891).",
            "type": "string",
            "format": "domain-pattern",
            "maxLength": 255,
            "x-iis": {
              "property": "Name",
              "label": "Domains > Name"
            }
          },
          "type": {
            "title": "Type",
            "description": "What becomes of mail for the domain.",
            "type": "string",
            "enum": [
              "Default",
              "Alias",
              "Remote"
            ],
            "x-enum": {
              "Default": "The default domain of the virtual server. Its mail goes to the Drop folder.",
              "Alias": "Mail goes to the Drop folder, with the address it was sent to (RouteAction 0x10).",
              "Remote": "Mail goes to the hosts of -Server, or by DNS where there are none."
            },
            "x-not-built": {
              "Default": "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"
            },
            "default": "Remote",
            "x-applies": "live",
            "x-iis": {
              "property": "RouteAction",
              "label": "Domains > Type"
            }
          },
          "allowRelay": {
            "title": "Allow relay to this domain",
            "description": "Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs -Force.",
            "type": "boolean",
            "default": false,
            "x-applies": "live",
            "x-iis": {
              "property": "RouteAction (0x1000)",
              "label": "Allow incoming mail to be relayed to this domain"
            }
          },
          "server": {
            "title": "Hosts",
            "description": "Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one before fails. An address may stand in brackets, as in IIS. An empty list means by DNS.",
            "type": "array",
            "maxItems": 10,
            "uniqueItems": true,
            "default": [],
            "items": {
              "title": "Host",
              "description": "A host name, or an IP address, which may stand in brackets as in IIS ([192.0.2.1]).",
              "type": "string",
              "format": "next-hop-host",
              "maxLength": 253
            },
            "x-applies": "live",
            "x-iis": {
              "property": "RouteActionString",
              "label": "Route domain > Forward all mail to smart host",
              "alias": true
            }
          },
          "port": {
            "title": "Port",
            "description": "The TCP port of these hosts. IIS has one port for everything that it sends.",
            "type": "integer",
            "minimum": 1,
            "maximum": 65535,
            "default": 25,
            "x-applies": "live",
            "x-iis": {
              "property": "RemoteSmtpPort",
              "label": "(none)",
              "alias": false
            }
          },
          "tlsMode": {
            "title": "TLS mode",
            "description": "How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic leaves it to Set-SmtpOutboundConnection.",
            "type": "string",
            "enum": [
              "None",
              "Opportunistic",
              "Required",
              "Verified"
            ],
            "x-enum": {
              "None": "Never TLS.",
              "Opportunistic": "STARTTLS where it is offered, whatever the certificate; without TLS where it is not or the handshake fails.",
              "Required": "STARTTLS with TLS 1.2 or later and forward secrecy, or no delivery, whatever the certificate.",
              "Verified": "As Required, with a certificate that is trusted and names the host, or no delivery."
            },
            "default": "Opportunistic",
            "x-changed-default": {
              "iis": "no TLS",
              "reason": "TLS where the other side offers it costs nothing and keeps mail from being read on the way."
            },
            "x-applies": "live",
            "x-iis": {
              "property": "RouteAction (0x4)",
              "label": "Outbound Security > TLS encryption"
            }
          },
          "authentication": {
            "title": "Authentication",
            "description": "How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified.",
            "type": "object",
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "title": "Type",
                "description": "Which kind of authentication.",
                "type": "string",
                "enum": [
                  "none",
                  "basic",
                  "oauth2"
                ],
                "x-enum": {
                  "none": "No authentication.",
                  "basic": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                  "oauth2": "A token (SASL XOAUTH2)."
                }
              }
            },
            "discriminator": {
              "propertyName": "type"
            },
            "oneOf": [
              {
                "title": "None",
                "description": "No authentication.",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "const": "none"
                  }
                },
                "required": [
                  "type"
                ]
              },
              {
                "title": "Basic",
                "description": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                "additionalProperties": false,
                "required": [
                  "type",
                  "userName"
                ],
                "properties": {
                  "type": {
                    "const": "basic"
                  },
                  "userName": {
                    "title": "User name",
                    "description": "The account at the smart host.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 320
                  }
                }
              },
              {
                "title": "OAuth2",
                "description": "A token (SASL XOAUTH2).",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "const": "oauth2"
                  }
                },
                "required": [
                  "type"
                ]
              }
            ],
            "x-not-built": {
              "oauth2": "authentication to a smart host with OAuth2 is not built yet"
            },
            "default": {
              "type": "none"
            },
            "x-applies": "live",
            "x-iis": {
              "property": "RouteAction (0x8, 0x100), RouteUserName, RoutePassword",
              "label": "Outbound Security"
            }
          },
          "allowPlainTextAuthentication": {
            "title": "Allow plain text authentication",
            "description": "Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.",
            "type": "boolean",
            "default": false,
            "x-changed-default": {
              "iis": "no TLS with basic authentication",
              "reason": "Whoever is on the way could read the password."
            },
            "x-applies": "live",
            "x-iis": {
              "property": "(none)",
              "label": "Outbound Security > Basic authentication"
            }
          },
          "sendHelo": {
            "title": "Send HELO",
            "description": "Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no account and no 8-bit mail.",
            "type": "boolean",
            "default": false,
            "x-applies": "live",
            "x-iis": {
              "property": "RouteAction (0x400000)",
              "label": "Send HELO instead of EHLO"
            }
          },
          "hasPassword": {
            "title": "Has password",
            "description": "Whether a password is kept for the user name. The password itself is never shown.",
            "type": "boolean"
          }
        }
      },
      "SmtpFolder": {
        "title": "Folders",
        "description": "The folders of a virtual server: where they lie, how much they may hold. They must exist or be creatable, must not lie within each other, and no two virtual servers may share one.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "pickupDirectory",
          "shouldPickupMail",
          "queueDirectory",
          "dropDirectory",
          "dropDirectoryQuota",
          "badMailDirectory",
          "badMailMaxAge",
          "badMailMaxDirectorySize"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "pickupDirectory": {
            "title": "Pickup folder",
            "description": "Message files put here are submitted and deleted.",
            "type": "string",
            "format": "absolute-path",
            "minLength": 1,
            "maxLength": 1024,
            "x-default": "N/Pickup under the root, where N is the number of the virtual server",
            "x-applies": "live",
            "x-iis": {
              "property": "PickupDirectory",
              "label": "(none)",
              "alias": false
            }
          },
          "shouldPickupMail": {
            "title": "Pick up mail",
            "description": "Whether files are taken from the Pickup folder. While it is off they stay where they are.",
            "type": "boolean",
            "default": true,
            "x-applies": "live",
            "x-iis": {
              "property": "ShouldPickupMail",
              "label": "(none)",
              "alias": true
            }
          },
          "queueDirectory": {
            "title": "Queue folder",
            "description": "A readable copy of each message that did not go at the first try: a view for people, never the queue itself.",
            "type": "string",
            "format": "absolute-path",
            "minLength": 1,
            "maxLength": 1024,
            "x-default": "N/Queue under the root",
            "x-applies": "live",
            "x-iis": {
              "property": "QueueDirectory",
              "label": "(none)",
              "alias": false
            }
          },
          "dropDirectory": {
            "title": "Drop folder",
            "description": "Mail for the default domain and for Alias domains is put here, one file for each message.",
            "type": "string",
            "format": "absolute-path",
            "minLength": 1,
            "maxLength": 1024,
            "x-default": "N/Drop under the root",
            "x-applies": "live",
            "x-iis": {
              "property": "DropDirectory",
              "label": "Drop directory",
              "alias": false
            }
          },
          "dropDirectoryQuota": {
            "title": "Drop directory quota",
            "description": "How much all files directly in the Drop folder may hold together. A message that would pass it waits in the queue with 4.2.2 and is tried again by the schedule of delivery; nothing is deleted. What other programs put there and take away counts too.",
            "oneOf": [
              {
                "title": "Size in bytes",
                "description": "A whole number of bytes.",
                "type": "integer",
                "minimum": 1,
                "maximum": 1099511627776,
                "x-unit": "bytes"
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": "unlimited",
            "x-unit": "bytes",
            "x-applies": "live",
            "x-iis": {
              "property": "(none)",
              "label": "Enable drop directory quota",
              "alias": false
            }
          },
          "badMailDirectory": {
            "title": "Badmail folder",
            "description": "Messages that could be neither delivered nor returned, with the reason in a file of its own.",
            "type": "string",
            "format": "absolute-path",
            "minLength": 1,
            "maxLength": 1024,
            "x-default": "N/Badmail under the root",
            "x-applies": "live",
            "x-iis": {
              "property": "BadMailDirectory",
              "label": "Badmail directory",
              "alias": false
            }
          },
          "badMailMaxAge": {
            "title": "Age of bad mail",
            "description": "Messages that have been in the Badmail folder longer than this are deleted, all their files together. Files that are not the relay's stay.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1H",
            "durationMaximum": "P3650D",
            "default": "P30D",
            "x-applies": "live",
            "x-iis": {
              "property": "(none)",
              "label": "(none)",
              "alias": false
            },
            "x-changed-default": {
              "iis": "no limit",
              "reason": "IIS never deletes bad mail, and scripts had to; every folder has a limit here"
            }
          },
          "badMailMaxDirectorySize": {
            "title": "Size of the Badmail folder",
            "description": "When the messages in the Badmail folder together pass this size, the oldest are deleted. The newest always stays.",
            "type": "integer",
            "minimum": 1048576,
            "maximum": 1099511627776,
            "x-unit": "bytes",
            "default": 1073741824,
            "x-applies": "live",
            "x-iis": {
              "property": "(none)",
              "label": "(none)",
              "alias": false
            },
            "x-changed-default": {
              "iis": "no limit",
              "reason": "IIS never deletes bad mail, and scripts had to; every folder has a limit here"
            }
          }
        }
      },
      "SmtpLogging": {
        "title": "Logging",
        "description": "The protocol log of a virtual server: each command and its reply in W3C extended files, as IIS wrote them. Passwords and message text are never in it.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "enabled",
          "logFilePeriod",
          "logFileTruncateSize",
          "logFileLocaltimeRollover",
          "logExtFileFlags",
          "logFileDirectory",
          "maxAge",
          "maxDirectorySize"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "enabled": {
            "title": "Enable logging",
            "description": "Whether commands and replies are written to the protocol log. Read it with Get-SmtpProtocolLog.",
            "type": "boolean",
            "default": false,
            "x-applies": "live",
            "x-iis": {
              "property": "LogType",
              "label": "Enable logging",
              "alias": true
            }
          },
          "logFilePeriod": {
            "title": "New log schedule",
            "description": "When a new file begins. Names are IIS's: exYYMMDD.log for a day.",
            "type": "string",
            "enum": [
              "Hourly",
              "Daily",
              "Weekly",
              "Monthly",
              "MaxSize"
            ],
            "x-enum": {
              "Hourly": "Each hour: exYYMMDDHH.log.",
              "Daily": "Each day: exYYMMDD.log.",
              "Weekly": "Each week from Sunday on: exYYMMWW.log, where WW counts the Sundays of the month.",
              "Monthly": "Each month: exYYMM.log.",
              "MaxSize": "When the file has LogFileTruncateSize bytes: extend1.log, extend2.log and so on."
            },
            "default": "Daily",
            "x-applies": "live",
            "x-iis": {
              "property": "LogFilePeriod",
              "label": "New log schedule",
              "alias": false
            }
          },
          "logFileTruncateSize": {
            "title": "When file size reaches",
            "description": "With the schedule MaxSize: a new file begins when the current one has so many bytes.",
            "type": "integer",
            "minimum": 65536,
            "maximum": 1099511627776,
            "x-unit": "bytes",
            "default": 20971520,
            "x-applies": "live",
            "x-iis": {
              "property": "LogFileTruncateSize",
              "label": "When file size reaches"
            }
          },
          "logFileLocaltimeRollover": {
            "title": "Use local time for file naming and rollover",
            "description": "Whether files are named and begun by the local time of the relay's machine; else by UTC. The times in the rows are UTC always.",
            "type": "boolean",
            "default": false,
            "x-applies": "live",
            "x-iis": {
              "property": "LogFileLocaltimeRollover",
              "label": "Use local time for file naming and rollover"
            }
          },
          "logExtFileFlags": {
            "title": "Extended logging options",
            "description": "The fields of a row, by IIS's names. They are written in IIS's order, whatever their order here.",
            "type": "array",
            "minItems": 1,
            "maxItems": 22,
            "uniqueItems": true,
            "items": {
              "title": "Field",
              "description": "A field of the W3C extended format, by its bit in IIS's LogExtFileFlags.",
              "type": "string",
              "enum": [
                "Date",
                "Time",
                "ClientIp",
                "UserName",
                "SiteName",
                "ComputerName",
                "ServerIp",
                "ServerPort",
                "Method",
                "UriStem",
                "UriQuery",
                "HttpStatus",
                "HttpSubStatus",
                "Win32Status",
                "BytesSent",
                "BytesRecv",
                "TimeTaken",
                "ProtocolVersion",
                "Host",
                "UserAgent",
                "Cookie",
                "Referer"
              ],
              "x-enum": {
                "Date": "date: the day, in UTC.",
                "Time": "time: hours, minutes and seconds, in UTC. Without it Get-SmtpProtocolLog cannot say when.",
                "ClientIp": "c-ip: the client's address; outbound, the next hop's.",
                "UserName": "cs-username: the client's name in HELO or EHLO; outbound, OutboundConnectionCommand or OutboundConnectionResponse.",
                "SiteName": "s-sitename: SMTPSVC and the number of the virtual server.",
                "ComputerName": "s-computername: the name of the relay's machine.",
                "ServerIp": "s-ip: the address that the client connected to; outbound -.",
                "ServerPort": "s-port: 0; outbound, the port of the next hop.",
                "Method": "cs-method: the command; TIMEOUT when the client said nothing for too long; - in outbound responses.",
                "UriStem": "cs-uri-stem: always -.",
                "UriQuery": "cs-uri-query: what stands behind the command, with + for spaces; outbound responses: the reply.",
                "HttpStatus": "sc-status: the reply code; outbound 0.",
                "HttpSubStatus": "sc-substatus: always 0.",
                "Win32Status": "sc-win32-status: always 0.",
                "BytesSent": "sc-bytes: bytes of the reply; outbound, of the command or reply.",
                "BytesRecv": "cs-bytes: bytes of the command, with DATA and BDAT of the message; outbound 0.",
                "TimeTaken": "time-taken: milliseconds from the command to its reply; outbound, since the connection was opened.",
                "ProtocolVersion": "cs-version: SMTP.",
                "Host": "cs-host: always -.",
                "UserAgent": "cs(User-Agent): always -.",
                "Cookie": "cs(Cookie): always -.",
                "Referer": "cs(Referer): always -."
              }
            },
            "default": [
              "Date",
              "Time",
              "ClientIp",
              "UserName",
              "SiteName",
              "ComputerName",
              "ServerIp",
              "ServerPort",
              "Method",
              "UriStem",
              "UriQuery",
              "HttpStatus",
              "Win32Status",
              "BytesSent",
              "BytesRecv",
              "TimeTaken",
              "ProtocolVersion"
            ],
            "x-changed-default": {
              "iis": "Not known for certain; early W3C logs had Time, ClientIp, Method, UriStem and HttpStatus.",
              "reason": "A log without the arguments of commands does not tell what happened; every field that says something in SMTP is written."
            },
            "x-applies": "live",
            "x-iis": {
              "property": "LogExtFileFlags",
              "label": "Advanced > Extended logging options"
            }
          },
          "logFileDirectory": {
            "title": "Log file directory",
            "description": "The folder above those of the virtual servers: the relay adds SMTPSVC and the number, for example SMTPSVC1.",
            "type": "string",
            "format": "absolute-path",
            "minLength": 1,
            "maxLength": 1024,
            "x-default": "logs under the root",
            "x-applies": "live",
            "x-iis": {
              "property": "LogFileDirectory",
              "label": "Log file directory",
              "alias": false
            }
          },
          "maxAge": {
            "title": "Age of the protocol log",
            "description": "Files of the protocol log that were last written longer ago than this are deleted.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1H",
            "durationMaximum": "P3650D",
            "default": "P30D",
            "x-changed-default": {
              "iis": "no limit",
              "reason": "No log grows without a limit (invariant 6)."
            },
            "x-applies": "live"
          },
          "maxDirectorySize": {
            "title": "Size of the protocol log",
            "description": "When the files of the protocol log of this virtual server together pass this size, the oldest are deleted. A file that reaches a quarter of it goes on in another: exYYMMDD.2.log.",
            "type": "integer",
            "minimum": 1048576,
            "maximum": 1099511627776,
            "x-unit": "bytes",
            "default": 1073741824,
            "x-changed-default": {
              "iis": "no limit",
              "reason": "No log grows without a limit (invariant 6)."
            },
            "x-applies": "live"
          }
        }
      },
      "SmtpMessageLimit": {
        "title": "Message limits",
        "description": "Size and number limits of messages: the Messages tab of the property sheet.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "maxMessageSize",
          "maxSessionSize",
          "maxBatchedMessages",
          "maxRecipients"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "maxMessageSize": {
            "title": "Limit message size to",
            "description": "The largest message that is taken, announced as SIZE (RFC 1870). A larger one is answered 552 5.3.4.",
            "oneOf": [
              {
                "title": "Size in bytes",
                "description": "A whole number of bytes.",
                "type": "integer",
                "minimum": 1,
                "maximum": 1099511627776,
                "x-unit": "bytes"
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": 2097152,
            "x-unit": "bytes",
            "x-applies": "newSessions",
            "x-iis": {
              "property": "MaxMessageSize",
              "label": "Limit message size to (KB)",
              "alias": false
            }
          },
          "maxSessionSize": {
            "title": "Limit session size to",
            "description": "The most message data that one connection may send. Beyond it the answer is 552 4.3.1 and the connection is closed.",
            "oneOf": [
              {
                "title": "Size in bytes",
                "description": "A whole number of bytes.",
                "type": "integer",
                "minimum": 1,
                "maximum": 1099511627776,
                "x-unit": "bytes"
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": 10485760,
            "x-unit": "bytes",
            "x-applies": "newSessions",
            "x-iis": {
              "property": "MaxSessionSize",
              "label": "Limit session size to (KB)",
              "alias": false
            }
          },
          "maxBatchedMessages": {
            "title": "Limit number of messages per connection to",
            "description": "How many messages are sent over one outbound connection before a new one is opened.",
            "oneOf": [
              {
                "type": "integer",
                "minimum": 1,
                "maximum": 1000000
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": 20,
            "x-unit": "messages",
            "x-applies": "live",
            "x-iis": {
              "property": "MaxBatchedMessages",
              "label": "Limit number of messages per connection to",
              "alias": false
            }
          },
          "maxRecipients": {
            "title": "Limit number of recipients per message to",
            "description": "How many recipients one message may have. One more is answered 452 4.5.3, so that a client sends the rest in another message.",
            "oneOf": [
              {
                "type": "integer",
                "minimum": 1,
                "maximum": 50000
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": 100,
            "x-unit": "recipients",
            "x-applies": "newSessions",
            "x-iis": {
              "property": "MaxRecipients",
              "label": "Limit number of recipients per message to",
              "alias": false
            }
          },
          "sendNdrTo": {
            "title": "Send copy of Non-Delivery Report to",
            "description": "A mailbox that gets a copy of every non-delivery report, as a message of its own. Mail that no report may go to (null sender, NOTIFY=NEVER) has no copy either: it is in Badmail.",
            "type": "string",
            "format": "mailbox",
            "maxLength": 320,
            "x-default": "no copy",
            "x-optional": true,
            "x-applies": "live",
            "x-iis": {
              "property": "SendNdrTo",
              "label": "Send copy of Non-Delivery Report to",
              "alias": false
            }
          }
        }
      },
      "SmtpOutboundConnection": {
        "title": "Outbound connections",
        "description": "How many connections the virtual server opens to other hosts, and how it delivers by MX record: the Outbound connections... dialog of the Delivery tab. With a smart host in the mode Always nothing goes by MX record. Applies to mail already queued.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "maxConnections",
          "maxConnectionsPerDomain",
          "connectionTimeout",
          "port",
          "tlsMode",
          "dnsServers"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "maxConnections": {
            "title": "Limit number of connections to",
            "description": "How many connections to other hosts the virtual server has at once, those included that are kept open for the next message. A quarter of them is kept from domains by MX record that have taken no mail yet, so that dead ones hold up no others.",
            "oneOf": [
              {
                "type": "integer",
                "minimum": 1,
                "maximum": 20000
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": 1000,
            "x-unit": "connections",
            "x-applies": "live",
            "x-iis": {
              "property": "MaxOutConnections",
              "label": "Outbound connections > Limit number of connections to",
              "alias": true
            }
          },
          "maxConnectionsPerDomain": {
            "title": "Limit number of connections per domain to",
            "description": "How many of them go to one domain by MX record, or to the smart host. Whatever is set here, a route begins with 20 and gets one more for each message that is taken, and a host that takes no more connections gets fewer for a while.",
            "oneOf": [
              {
                "type": "integer",
                "minimum": 1,
                "maximum": 20000
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": 100,
            "x-unit": "connections",
            "x-applies": "live",
            "x-iis": {
              "property": "MaxOutConnectionsPerDomain",
              "label": "Outbound connections > Limit number of connections per domain to",
              "alias": true
            }
          },
          "connectionTimeout": {
            "title": "Time-out",
            "description": "How long the relay waits for the other host in one step of a conversation, at most: where RFC 5321 section 4.5.3.2 names a shorter time, that one counts. A connection without work ends after 30 seconds, or after this time if it is shorter.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "PT10M",
            "default": "PT10M",
            "x-applies": "live",
            "x-iis": {
              "property": "RemoteTimeout",
              "label": "Outbound connections > Time-out (minutes)"
            }
          },
          "port": {
            "title": "TCP port",
            "description": "The TCP port of the hosts that MX records name. The smart host has a port of its own: Set-SmtpSmartHost -Port.",
            "type": "integer",
            "minimum": 1,
            "maximum": 65535,
            "default": 25,
            "x-applies": "live",
            "x-iis": {
              "property": "RemoteSmtpPort",
              "label": "Outbound connections > TCP port",
              "alias": true
            }
          },
          "tlsMode": {
            "title": "TLS mode",
            "description": "How connections to the hosts that MX records name are protected. The smart host has a mode of its own: Set-SmtpSmartHost -TlsMode.",
            "type": "string",
            "enum": [
              "None",
              "Opportunistic",
              "Required",
              "Verified"
            ],
            "x-enum": {
              "None": "Never TLS.",
              "Opportunistic": "STARTTLS where it is offered, whatever the certificate; without TLS where it is not or the handshake fails.",
              "Required": "STARTTLS with TLS 1.2 or later and forward secrecy, or no delivery, whatever the certificate.",
              "Verified": "As Required, with a certificate that is trusted and names the host of the MX record, or no delivery. Many mail hosts have none."
            },
            "default": "Opportunistic",
            "x-changed-default": {
              "iis": "no TLS",
              "reason": "TLS where the other side offers it costs nothing and keeps mail from being read on the way."
            },
            "x-applies": "live",
            "x-iis": {
              "property": "RouteAction (TLS bit), AlwaysUseSsl",
              "label": "Outbound Security > TLS encryption"
            }
          },
          "dnsServers": {
            "title": "DNS servers",
            "description": "The name servers that are asked for MX records and for the addresses of the hosts in them, in this order; with a port where it is not 53. Empty: those of the machine. The name of a smart host is looked up as the machine does it, in its hosts file too.",
            "type": "array",
            "maxItems": 10,
            "uniqueItems": true,
            "default": [],
            "items": {
              "title": "Name server",
              "description": "The IP address of a name server, with a port where it is not 53: 192.0.2.53, 192.0.2.53:5353, [2001:db8::53]:5353.",
              "type": "string",
              "format": "name-server",
              "maxLength": 60
            },
            "x-applies": "live"
          }
        }
      },
      "SmtpProtocol": {
        "title": "Protocol",
        "description": "How the virtual server speaks SMTP with clients: its banner, and what becomes of line ends that the protocol forbids.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "bareLineEndings"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "bareLineEndings": {
            "title": "Bare line ends",
            "description": "What becomes of a message from SMTP with a bare CR, a bare LF or a NUL in it, which RFC 5321 section 2.3.8 and RFC 5322 section 4 forbid: two servers may read such a message in two ways, and a second message can hide in it. Whatever is chosen, only CR LF . CR LF ends a message, and nothing of the three is stored or sent on. Files in Pickup are always made whole.",
            "type": "string",
            "enum": [
              "ByRelayRight",
              "Normalize",
              "Refuse"
            ],
            "x-enum": {
              "ByRelayRight": "Normalize for clients that may relay by the lists or have logged in (devices and scripts of your own), refuse for everybody else.",
              "Normalize": "Each bare CR or LF becomes CR LF, NUL is dropped. A signature over the message may break.",
              "Refuse": "The message is answered 550 5.6.0 at its end, whoever sends it."
            },
            "default": "ByRelayRight",
            "x-applies": "newMessages"
          },
          "connectResponse": {
            "title": "Banner",
            "description": "What stands in the greeting (220) behind the fully qualified domain name, in place of the name of the software and the time.",
            "type": "string",
            "maxLength": 400,
            "pattern": "^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$",
            "x-pattern": "one line of printable ASCII without a blank at either end",
            "x-default": "Mailroot ESMTP MAIL Service ready at, and the time",
            "x-optional": true,
            "x-applies": "newSessions",
            "x-iis": {
              "property": "ConnectResponse",
              "label": "no dialog has it"
            }
          }
        }
      },
      "SmtpRelayAddress": {
        "title": "Relay address",
        "description": "One address or network.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "access",
          "address",
          "comment"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "access": {
            "title": "Access",
            "description": "The list that the entry is in.",
            "type": "string",
            "enum": [
              "Grant",
              "Deny"
            ],
            "x-enum": {
              "Grant": "Addresses and networks that may relay when the mode is OnlyListed.",
              "Deny": "Addresses and networks that may not relay when the mode is AllExceptListed."
            }
          },
          "address": {
            "title": "Address",
            "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
            "type": "string",
            "format": "network",
            "maxLength": 100
          },
          "comment": {
            "title": "Comment",
            "description": "Free text for people: who asked for this entry and why.",
            "type": "string",
            "maxLength": 500,
            "default": ""
          }
        }
      },
      "SmtpRelayRestriction": {
        "title": "Relay restrictions",
        "description": "Which clients may relay through the virtual server to domains that are not its own: the Relay... dialog of the Access tab.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "mode",
          "relayForAuth",
          "grant",
          "deny"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "mode": {
            "title": "Mode",
            "description": "Which of the two lists decides. Changing the mode never turns one list into the other.",
            "type": "string",
            "enum": [
              "OnlyListed",
              "AllExceptListed"
            ],
            "x-enum": {
              "OnlyListed": "Only the Grant list below may relay. An empty list means nobody.",
              "AllExceptListed": "Everybody but the Deny list below may relay. This makes an open relay for whoever reaches the port: it needs -Force."
            },
            "default": "OnlyListed",
            "x-applies": "live",
            "x-iis": {
              "property": "RelayIpList",
              "label": "Only the list below / All except the list below"
            }
          },
          "relayForAuth": {
            "title": "Allow authenticated clients to relay",
            "description": "Whether a client that has logged in may relay whatever the lists say.",
            "type": "boolean",
            "default": true,
            "x-applies": "live",
            "x-iis": {
              "property": "RelayForAuth",
              "label": "Allow all computers which successfully authenticate to relay, regardless of the list above",
              "alias": true
            }
          },
          "grant": {
            "title": "Grant list",
            "description": "Addresses and networks that may relay when the mode is OnlyListed.",
            "type": "array",
            "maxItems": 10000,
            "default": [],
            "x-applies": "live",
            "x-iis": {
              "property": "RelayIpList",
              "label": "Only the list below"
            },
            "items": {
              "title": "Relay address",
              "description": "One address or network.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "address"
              ],
              "properties": {
                "address": {
                  "title": "Address",
                  "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
                  "type": "string",
                  "format": "network",
                  "maxLength": 100
                },
                "comment": {
                  "title": "Comment",
                  "description": "Free text for people: who asked for this entry and why.",
                  "type": "string",
                  "maxLength": 500,
                  "default": ""
                }
              }
            }
          },
          "deny": {
            "title": "Deny list",
            "description": "Addresses and networks that may not relay when the mode is AllExceptListed.",
            "type": "array",
            "maxItems": 10000,
            "default": [],
            "x-applies": "live",
            "x-iis": {
              "property": "RelayIpList",
              "label": "All except the list below"
            },
            "items": {
              "title": "Relay address",
              "description": "One address or network.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "address"
              ],
              "properties": {
                "address": {
                  "title": "Address",
                  "description": "An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.",
                  "type": "string",
                  "format": "network",
                  "maxLength": 100
                },
                "comment": {
                  "title": "Comment",
                  "description": "Free text for people: who asked for this entry and why.",
                  "type": "string",
                  "maxLength": 500,
                  "default": ""
                }
              }
            }
          }
        }
      },
      "SmtpService": {
        "title": "Service",
        "description": "What all virtual servers share: free space, the size of the queue, the Queue folder, the tracking log and the numbers for Prometheus.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "minimumFreeSpace",
          "maxQueuedMessages",
          "queueFolderMaxFiles",
          "messageTrackingLogMaxAge",
          "messageTrackingLogMaxDirectorySize",
          "metricsEndpoint"
        ],
        "properties": {
          "minimumFreeSpace": {
            "title": "Minimum free space",
            "description": "When the disk that holds the queue has less than this free, clients get 452 4.3.1 and nothing is taken; delivery goes on.",
            "type": "integer",
            "minimum": 1,
            "maximum": 1099511627776,
            "x-unit": "bytes",
            "default": 268435456,
            "x-applies": "live"
          },
          "maxQueuedMessages": {
            "title": "Most messages in the queue",
            "description": "When this many messages are queued, clients get 452 4.3.1 until some have left.",
            "type": "integer",
            "minimum": 1,
            "maximum": 10000000,
            "default": 500000,
            "x-unit": "messages",
            "x-applies": "live"
          },
          "queueFolderMaxFiles": {
            "title": "Most files in a Queue folder",
            "description": "How many messages the Queue folder of a virtual server shows at most. The folder is a view for people; messages beyond this number are queued and delivered all the same.",
            "type": "integer",
            "minimum": 0,
            "maximum": 100000,
            "default": 10000,
            "x-unit": "files",
            "x-applies": "live"
          },
          "messageTrackingLogMaxAge": {
            "title": "Age of the tracking log",
            "description": "Files of the tracking log older than this are deleted.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "P1D",
            "durationMaximum": "P3650D",
            "default": "P30D",
            "x-applies": "live"
          },
          "messageTrackingLogMaxDirectorySize": {
            "title": "Size of the tracking log",
            "description": "When the files of the tracking log together pass this size, the oldest are deleted.",
            "type": "integer",
            "minimum": 1048576,
            "maximum": 1099511627776,
            "x-unit": "bytes",
            "default": 1073741824,
            "x-applies": "live"
          },
          "metricsEndpoint": {
            "title": "Metrics endpoint",
            "description": "Where GET /metrics answers with the numbers of Get-SmtpStatistic in the text format of Prometheus: a loopback address of this machine and a port, or off. It asks for no password, so no other address is taken; a Prometheus on another machine comes by a proxy or an agent.",
            "type": "string",
            "maxLength": 60,
            "pattern": "^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$",
            "x-pattern": "\"off\", or a loopback address and a port, for example 127.0.0.1:9464 or [::1]:9464",
            "default": "off",
            "x-applies": "live"
          }
        }
      },
      "SmtpSmartHost": {
        "title": "Smart host",
        "description": "The host that takes mail for other domains: Delivery tab, Advanced..., Outbound Security... and Outbound connections... of the property sheet, in one area because they are changed together.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "server",
          "port",
          "mode",
          "tlsMode",
          "authentication",
          "hasPassword",
          "allowPlainTextAuthentication"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "server": {
            "title": "Smart host",
            "description": "Host names or addresses, tried in order: the next one when the one before cannot be reached or turns mail away for now (421). An address may stand in brackets, as in IIS.",
            "type": "array",
            "maxItems": 10,
            "uniqueItems": true,
            "default": [],
            "items": {
              "title": "Host",
              "description": "A host name, or an IP address, which may stand in brackets as in IIS ([192.0.2.1]).",
              "type": "string",
              "format": "next-hop-host",
              "maxLength": 253
            },
            "x-applies": "live",
            "x-iis": {
              "property": "SmartHost",
              "label": "Smart host",
              "alias": true
            }
          },
          "port": {
            "title": "Port",
            "description": "The TCP port of the smart host: 25, or 587 for a submission service.",
            "type": "integer",
            "minimum": 1,
            "maximum": 65535,
            "default": 25,
            "x-applies": "live",
            "x-iis": {
              "property": "RemoteSmtpPort",
              "label": "Outbound connections > TCP port",
              "alias": true
            }
          },
          "mode": {
            "title": "Mode",
            "description": "When the smart host is used. Without a smart host all mail for other domains goes by MX record (SmartHostType 0).",
            "type": "string",
            "enum": [
              "Always",
              "DirectFirst"
            ],
            "x-enum": {
              "Always": "All mail for other domains goes to the smart host (SmartHostType 2).",
              "DirectFirst": "The hosts of the domain's MX records first; the smart host when none of them can be looked up or reached, in the same attempt (SmartHostType 1). What they refuse for good comes back to the sender."
            },
            "default": "Always",
            "x-applies": "live",
            "x-iis": {
              "property": "SmartHostType",
              "label": "Attempt direct delivery before sending to smart host"
            }
          },
          "tlsMode": {
            "title": "TLS mode",
            "description": "How connections to the smart host are protected.",
            "type": "string",
            "enum": [
              "None",
              "Opportunistic",
              "Required",
              "Verified"
            ],
            "x-enum": {
              "None": "Never TLS.",
              "Opportunistic": "STARTTLS where it is offered, whatever the certificate; without TLS where it is not or the handshake fails.",
              "Required": "STARTTLS with TLS 1.2 or later and forward secrecy, or no delivery, whatever the certificate.",
              "Verified": "As Required, with a certificate that is trusted and names the host, or no delivery."
            },
            "default": "Opportunistic",
            "x-changed-default": {
              "iis": "no TLS",
              "reason": "TLS where the other side offers it costs nothing and keeps mail from being read on the way."
            },
            "x-applies": "live",
            "x-iis": {
              "property": "RouteAction (TLS bit), AlwaysUseSsl",
              "label": "Outbound Security > TLS encryption"
            }
          },
          "authentication": {
            "title": "Authentication",
            "description": "How the relay proves who it is to the smart host. Basic goes best with the TLS mode Verified: Required takes any certificate, so that whoever stands on the way could pose as the host and be given the password.",
            "type": "object",
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "title": "Type",
                "description": "Which kind of authentication.",
                "type": "string",
                "enum": [
                  "none",
                  "basic",
                  "oauth2"
                ],
                "x-enum": {
                  "none": "No authentication.",
                  "basic": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                  "oauth2": "A token (SASL XOAUTH2)."
                }
              }
            },
            "discriminator": {
              "propertyName": "type"
            },
            "oneOf": [
              {
                "title": "None",
                "description": "No authentication.",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "const": "none"
                  }
                },
                "required": [
                  "type"
                ]
              },
              {
                "title": "Basic",
                "description": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                "additionalProperties": false,
                "required": [
                  "type",
                  "userName"
                ],
                "properties": {
                  "type": {
                    "const": "basic"
                  },
                  "userName": {
                    "title": "User name",
                    "description": "The account at the smart host.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 320
                  }
                }
              },
              {
                "title": "OAuth2",
                "description": "A token (SASL XOAUTH2).",
                "additionalProperties": false,
                "properties": {
                  "type": {
                    "const": "oauth2"
                  }
                },
                "required": [
                  "type"
                ]
              }
            ],
            "x-not-built": {
              "oauth2": "authentication to a smart host with OAuth2 is not built yet"
            },
            "default": {
              "type": "none"
            },
            "x-applies": "live",
            "x-iis": {
              "property": "RouteAction, RouteUserName, RoutePassword",
              "label": "Outbound Security"
            }
          },
          "hasPassword": {
            "title": "Has password",
            "description": "Whether a password is kept for the user name. The password itself is never shown.",
            "type": "boolean",
            "readOnly": true,
            "x-iis": {
              "property": "RoutePassword",
              "label": "Outbound Security > Basic authentication > Password"
            }
          },
          "allowPlainTextAuthentication": {
            "title": "Allow plain text authentication",
            "description": "Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.",
            "type": "boolean",
            "default": false,
            "x-changed-default": {
              "iis": "no TLS with basic authentication",
              "reason": "Whoever is on the way could read the password."
            },
            "x-applies": "live",
            "x-iis": {
              "property": "(none)",
              "label": "Outbound Security > Basic authentication"
            }
          }
        }
      },
      "SmtpTls": {
        "title": "TLS",
        "description": "How connections of clients are protected: Secure communication on the Access tab of the property sheet. Whether TLS begins with STARTTLS or with the connection is the binding's.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "certificate",
          "requireTls",
          "minimumVersion"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "certificate": {
            "title": "Certificate",
            "description": "The name of the certificate that clients are shown: see Get-SmtpCertificate. The one named as the fully-qualified domain name is made by the relay when it is missing, self-signed, and renewed by it before it ends.",
            "type": "string",
            "format": "certificate-name",
            "maxLength": 253,
            "x-default": "the name of the virtual server's fully-qualified domain name",
            "x-applies": "newSessions",
            "x-iis": {
              "property": "SSLCertHash",
              "label": "Access > Certificate..."
            }
          },
          "requireTls": {
            "title": "Require TLS",
            "description": "Whether mail is taken over TLS only: MAIL before that is answered 530 5.7.0 (RFC 3207 section 4).",
            "type": "boolean",
            "default": false,
            "x-applies": "live",
            "x-iis": {
              "property": "AccessSSLFlags (8)",
              "label": "Require TLS encryption"
            }
          },
          "minimumVersion": {
            "title": "Oldest version",
            "description": "The oldest version of TLS that is spoken. Ciphers without forward secrecy and keys and signatures that are too weak for today are let in with Tls10 and Tls11 only, since devices that need those versions need these too.",
            "type": "string",
            "enum": [
              "Tls10",
              "Tls11",
              "Tls12",
              "Tls13"
            ],
            "x-enum": {
              "Tls10": "TLS 1.0 and newer, with the ciphers of old devices. Withdrawn by RFC 8996: choose it on a virtual server for such devices alone.",
              "Tls11": "TLS 1.1 and newer, with the ciphers of old devices. Withdrawn by RFC 8996.",
              "Tls12": "TLS 1.2 and newer, with forward secrecy.",
              "Tls13": "TLS 1.3 alone."
            },
            "default": "Tls12",
            "x-changed-default": {
              "iis": "what Schannel of the machine allows",
              "reason": "TLS 1.0 and 1.1 are withdrawn (RFC 8996)."
            },
            "x-applies": "newSessions"
          }
        }
      },
      "SmtpVirtualServer": {
        "title": "General",
        "description": "Name, addresses, connections and host name of a virtual server: the General tab of the property sheet.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "virtualServer",
          "name",
          "bindings",
          "domains",
          "maxConnections",
          "connectionTimeout",
          "fullyQualifiedDomainName",
          "defaultDomain",
          "state",
          "pendingBindings"
        ],
        "properties": {
          "virtualServer": {
            "title": "Virtual server",
            "description": "The number of a virtual server: 1 is the first, as in IIS.",
            "type": "string",
            "pattern": "^[1-9][0-9]{0,3}$",
            "x-pattern": "a number from 1 to 9999"
          },
          "name": {
            "title": "Name",
            "description": "The display name, unique among the virtual servers. Cmdlets take it in place of the number.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$",
            "x-pattern": "a name with a character that is no digit, and with none of * ? [ ] \\ /",
            "x-default": "Default SMTP Virtual Server for number 1, SMTP Virtual Server N for the others",
            "x-applies": "live",
            "x-iis": {
              "property": "ServerComment",
              "label": "Name in the tree",
              "alias": true
            }
          },
          "bindings": {
            "title": "Bindings",
            "description": "The addresses and ports on which the virtual server listens. A binding is an address, a port and whether TLS is implicit, nothing else: who needs another policy on another port makes a second virtual server.",
            "type": "array",
            "maxItems": 100,
            "default": [],
            "x-changed-default": {
              "iis": ":25: (port 25 of every address)",
              "reason": "Closed by default: a virtual server listens where a setting says so. The file that the first start writes has 127.0.0.1:2525, so that trying the relay needs no rights and opens nothing to the network."
            },
            "x-applies": "live",
            "x-iis": {
              "property": "ServerBindings",
              "label": "IP address, Advanced..."
            },
            "items": {
              "title": "Binding",
              "description": "One address and port.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "address",
                "port"
              ],
              "properties": {
                "address": {
                  "title": "IP address",
                  "description": "The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds both.",
                  "type": "string",
                  "format": "ip-address",
                  "maxLength": 45
                },
                "port": {
                  "title": "Port",
                  "description": "The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409).",
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 65535,
                  "default": 25
                },
                "tls": {
                  "title": "TLS",
                  "description": "How TLS begins on this port. To change it, remove the binding and add it again.",
                  "type": "string",
                  "enum": [
                    "StartTls",
                    "Implicit"
                  ],
                  "x-enum": {
                    "StartTls": "In the clear, with STARTTLS for those who ask for it (RFC 3207).",
                    "Implicit": "With the TLS handshake before the greeting, as on port 465 (RFC 8314 section 3.3)."
                  },
                  "default": "StartTls",
                  "x-iis": {
                    "property": "SecureBindings",
                    "label": "not shown"
                  }
                }
              }
            }
          },
          "domains": {
            "title": "Domains",
            "description": "Domains with a rule of their own: the Domains node of IIS Manager. Mail for an Alias domain goes to the Drop folder, as that for the default domain. Mail for a Remote domain goes where its entry says, whatever the smart host of the virtual server is. The most specific entry that fits decides: a name before a wildcard, a longer wildcard before a shorter.",
            "type": "array",
            "maxItems": 1000,
            "default": [],
            "x-applies": "live",
            "x-iis": {
              "property": "Domain/<name>",
              "label": "Domains"
            },
            "items": {
              "title": "Domain",
              "description": "One domain, or all subdomains of one.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "name"
              ],
              "properties": {
                "name": {
                  "title": "Name",
                  "description": "The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An internationalised name is kept in its ASCII form (RFC 5891).",
                  "type": "string",
                  "format": "domain-pattern",
                  "maxLength": 255,
                  "x-iis": {
                    "property": "Name",
                    "label": "Domains > Name"
                  }
                },
                "type": {
                  "title": "Type",
                  "description": "What becomes of mail for the domain.",
                  "type": "string",
                  "enum": [
                    "Default",
                    "Alias",
                    "Remote"
                  ],
                  "x-enum": {
                    "Default": "The default domain of the virtual server. Its mail goes to the Drop folder.",
                    "Alias": "Mail goes to the Drop folder, with the address it was sent to (RouteAction 0x10).",
                    "Remote": "Mail goes to the hosts of -Server, or by DNS where there are none."
                  },
                  "x-not-built": {
                    "Default": "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"
                  },
                  "default": "Remote",
                  "x-applies": "live",
                  "x-iis": {
                    "property": "RouteAction",
                    "label": "Domains > Type"
                  }
                },
                "allowRelay": {
                  "title": "Allow relay to this domain",
                  "description": "Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs -Force.",
                  "type": "boolean",
                  "default": false,
                  "x-applies": "live",
                  "x-iis": {
                    "property": "RouteAction (0x1000)",
                    "label": "Allow incoming mail to be relayed to this domain"
                  }
                },
                "server": {
                  "title": "Hosts",
                  "description": "Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one before fails. An address may stand in brackets, as in IIS. An empty list means by DNS.",
                  "type": "array",
                  "maxItems": 10,
                  "uniqueItems": true,
                  "default": [],
                  "items": {
                    "title": "Host",
                    "description": "A host name, or an IP address, which may stand in brackets as in IIS ([192.0.2.1]).",
                    "type": "string",
                    "format": "next-hop-host",
                    "maxLength": 253
                  },
                  "x-applies": "live",
                  "x-iis": {
                    "property": "RouteActionString",
                    "label": "Route domain > Forward all mail to smart host",
                    "alias": true
                  }
                },
                "port": {
                  "title": "Port",
                  "description": "The TCP port of these hosts. IIS has one port for everything that it sends.",
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 65535,
                  "default": 25,
                  "x-applies": "live",
                  "x-iis": {
                    "property": "RemoteSmtpPort",
                    "label": "(none)",
                    "alias": false
                  }
                },
                "tlsMode": {
                  "title": "TLS mode",
                  "description": "How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic leaves it to Set-SmtpOutboundConnection.",
                  "type": "string",
                  "enum": [
                    "None",
                    "Opportunistic",
                    "Required",
                    "Verified"
                  ],
                  "x-enum": {
                    "None": "Never TLS.",
                    "Opportunistic": "STARTTLS where it is offered, whatever the certificate; without TLS where it is not or the handshake fails.",
                    "Required": "STARTTLS with TLS 1.2 or later and forward secrecy, or no delivery, whatever the certificate.",
                    "Verified": "As Required, with a certificate that is trusted and names the host, or no delivery."
                  },
                  "default": "Opportunistic",
                  "x-changed-default": {
                    "iis": "no TLS",
                    "reason": "TLS where the other side offers it costs nothing and keeps mail from being read on the way."
                  },
                  "x-applies": "live",
                  "x-iis": {
                    "property": "RouteAction (0x4)",
                    "label": "Outbound Security > TLS encryption"
                  }
                },
                "authentication": {
                  "title": "Authentication",
                  "description": "How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified.",
                  "type": "object",
                  "required": [
                    "type"
                  ],
                  "properties": {
                    "type": {
                      "title": "Type",
                      "description": "Which kind of authentication.",
                      "type": "string",
                      "enum": [
                        "none",
                        "basic",
                        "oauth2"
                      ],
                      "x-enum": {
                        "none": "No authentication.",
                        "basic": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                        "oauth2": "A token (SASL XOAUTH2)."
                      }
                    }
                  },
                  "discriminator": {
                    "propertyName": "type"
                  },
                  "oneOf": [
                    {
                      "title": "None",
                      "description": "No authentication.",
                      "additionalProperties": false,
                      "properties": {
                        "type": {
                          "const": "none"
                        }
                      },
                      "required": [
                        "type"
                      ]
                    },
                    {
                      "title": "Basic",
                      "description": "User name and password (AUTH PLAIN, LOGIN or CRAM-MD5).",
                      "additionalProperties": false,
                      "required": [
                        "type",
                        "userName"
                      ],
                      "properties": {
                        "type": {
                          "const": "basic"
                        },
                        "userName": {
                          "title": "User name",
                          "description": "The account at the smart host.",
                          "type": "string",
                          "minLength": 1,
                          "maxLength": 320
                        }
                      }
                    },
                    {
                      "title": "OAuth2",
                      "description": "A token (SASL XOAUTH2).",
                      "additionalProperties": false,
                      "properties": {
                        "type": {
                          "const": "oauth2"
                        }
                      },
                      "required": [
                        "type"
                      ]
                    }
                  ],
                  "x-not-built": {
                    "oauth2": "authentication to a smart host with OAuth2 is not built yet"
                  },
                  "default": {
                    "type": "none"
                  },
                  "x-applies": "live",
                  "x-iis": {
                    "property": "RouteAction (0x8, 0x100), RouteUserName, RoutePassword",
                    "label": "Outbound Security"
                  }
                },
                "allowPlainTextAuthentication": {
                  "title": "Allow plain text authentication",
                  "description": "Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.",
                  "type": "boolean",
                  "default": false,
                  "x-changed-default": {
                    "iis": "no TLS with basic authentication",
                    "reason": "Whoever is on the way could read the password."
                  },
                  "x-applies": "live",
                  "x-iis": {
                    "property": "(none)",
                    "label": "Outbound Security > Basic authentication"
                  }
                },
                "sendHelo": {
                  "title": "Send HELO",
                  "description": "Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no account and no 8-bit mail.",
                  "type": "boolean",
                  "default": false,
                  "x-applies": "live",
                  "x-iis": {
                    "property": "RouteAction (0x400000)",
                    "label": "Send HELO instead of EHLO"
                  }
                }
              }
            }
          },
          "maxConnections": {
            "title": "Limit number of connections to",
            "description": "How many inbound connections the virtual server holds at once. One more takes the place of the one that has handed in nothing for longest, which hears 421 4.3.2; where all have been busy within the last second, it is itself answered 421 4.3.2.",
            "oneOf": [
              {
                "type": "integer",
                "minimum": 1,
                "maximum": 100000
              },
              {
                "title": "No limit",
                "description": "The word that stands for no limit.",
                "const": "unlimited"
              }
            ],
            "default": 1000,
            "x-changed-default": {
              "iis": "2000000000 (unlimited)",
              "reason": "Every list has a limit (invariant 6); 1000 is what IIS Manager offers when the box is ticked."
            },
            "x-unit": "connections",
            "x-applies": "live",
            "x-iis": {
              "property": "MaxConnections",
              "label": "Limit number of connections to"
            }
          },
          "connectionTimeout": {
            "title": "Connection time-out",
            "description": "How long an inbound connection may be idle before it is closed with 421 4.4.2. Only whole commands and every 32 KB of a message count as activity, so that a client that sends an octet now and then does not stay.",
            "type": "string",
            "format": "iso-duration",
            "maxLength": 32,
            "durationMinimum": "PT1S",
            "durationMaximum": "P1D",
            "default": "PT10M",
            "x-applies": "newSessions",
            "x-iis": {
              "property": "ConnectionTimeout",
              "label": "Connection time-out (minutes)"
            }
          },
          "fullyQualifiedDomainName": {
            "title": "Fully-qualified domain name",
            "description": "The name in the banner, in HELO, in Received and Message-ID, and as Reporting-MTA of bounces.",
            "type": "string",
            "format": "domain-name",
            "maxLength": 253,
            "x-default": "the name of the machine",
            "x-applies": "newSessions",
            "x-iis": {
              "property": "FullyQualifiedDomainName",
              "label": "Fully-qualified domain name",
              "alias": false
            }
          },
          "defaultDomain": {
            "title": "Local default domain",
            "description": "Mail to anyone in this domain goes to the Drop folder; it also completes an address without a domain.",
            "type": "string",
            "format": "domain-name",
            "maxLength": 253,
            "x-default": "the fully-qualified domain name",
            "x-applies": "live",
            "x-iis": {
              "property": "DefaultDomain",
              "label": "Domains > Local (Default)",
              "alias": false
            }
          },
          "state": {
            "title": "State",
            "description": "Whether the virtual server takes and delivers mail now. Start-, Stop-, Suspend- and Resume-SmtpVirtualServer change it until the relay starts again.",
            "type": "string",
            "enum": [
              "Started",
              "Paused",
              "Stopped"
            ],
            "x-enum": {
              "Started": "It listens on its bindings and delivers.",
              "Paused": "It takes no new connections; sessions and deliveries go on.",
              "Stopped": "It neither listens nor delivers, and leaves Pickup alone. Its mail stays queued."
            },
            "readOnly": true,
            "x-iis": {
              "property": "ServerState",
              "label": "Tree icon"
            }
          },
          "pendingBindings": {
            "title": "Pending bindings",
            "description": "Bindings on which it does not listen now, as address:port, since the machine does not have the address: a service starts before the network does. Each is tried again every 5 seconds. Only a change that names such an address is refused.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "title": "Binding",
              "description": "192.0.2.1:25 or [2001:db8::1]:25.",
              "type": "string",
              "maxLength": 60
            },
            "readOnly": true
          }
        }
      }
    }
  }
}

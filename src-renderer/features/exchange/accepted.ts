/** What the file picker shows; a file is known by what stands in it, not by its name. */
export const acceptedFiles =
  '.csv,.txt,.tsv,.xlsx,.vcf,.vcard,.ldif,.ldi,.zip,text/csv,text/plain,text/vcard,text/x-vcard,text/tab-separated-values,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** To be shown wherever the program names its sources: the licence of the postcodes asks for it. */
export const postcodes = {
  source: 'Orte zu Postleitzahlen: © OpenStreetMap-Mitwirkende, Open Database License (ODbL) 1.0',
}

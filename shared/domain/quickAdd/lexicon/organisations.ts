/** Legal forms, as sources: they tell a company for certain. */
export const LEGAL_FORMS =
  'inc\\.?|incorporated|llc|l\\.l\\.c\\.|llp|lp|ltd\\.?|limited|plc|corp\\.?|corporation|company|pty\\.?(?: ltd\\.?)?|pvt\\.?(?: ltd\\.?)?|pte\\.?(?: ltd\\.?)?|' +
  '(?:g|gg|m)mbh(?: ?(?:&|und|u\\.) ?co\\.?(?: ?(?:kg|kgaa|ohg))?)?|ag(?: ?(?:&|und) ?co\\.?(?: ?kg(?:aa)?)?)?|kg|kgaa|ohg|gbr|ug|ug \\(haftungsbeschränkt\\)|eg|e\\.? ?g\\.|e\\.? ?k\\.|e\\.? ?v\\.|mbb|se(?: ?& ?co\\.?(?: ?kg(?:aa)?)?)?|' +
  '(?:&|und|and|u\\.) ?co\\.?(?: ?(?:kg|kgaa|ohg))?|b\\.?v\\.?|n\\.?v\\.?|s\\.a\\.(?:s\\.|r\\.l\\.)?|sas?|sarl|s\\.?r\\.?l\\.?|s\\.?p\\.?a\\.?|a/s|aps|ab|oyj?|asa?|sp\\. ?z ?o\\.? ?o\\.?|s\\.?r\\.?o\\.?|a\\.s\\.|kft\\.?|zrt\\.?|d\\.?o\\.?o\\.?|lda\\.?|s\\.?l\\.?u?\\.?|k\\.?k\\.?|co\\.(?: ltd\\.?)?|holdings?|gesmbh|ges\\.?m\\.?b\\.?h\\.?';

/** Kinship and partnership: “Harrow & Sons”, “Hartwig & Söhne”. */
export const PARTNERSHIPS =
  '(?:&|\\+|and|und|u\\.) ?(?:sons?|daughters?|brothers|bros\\.?|partners?|associates|company|cie\\.?|söhne|sohn|töchter|tochter|partner|gebrüder|kollegen|familie)';

const TRADES = `
academy accounting adhesives advertising advisors advisory aerospace agency agriculture air airlines airways alliance aluminium aluminum analytics apparel appliances architects architecture associates
auto automation automotive aviation bakery bakeries bank banking barbers batteries beer beverages bikes biotech boats books bottling brands breweries brewery brewing brick bricks brothers builders building
business cabinets cable cafe capital cargo carpets carriers casting catering cement center centers centre centres century ceramics chemical chemicals chocolate chocolates cinema cleaning clinic clinics clothing cloud club coatings coffee
cold collective college communications components composites computers computing concrete confectionery construction consultants consulting contractors controls cosmetics couriers creative creamery credit cycles dairies
dairy data dental design designs development devices diagnostics digital direct distribution distributors distillery drilling drinks dynamics education electric electrical electronics energy engineering engineers enterprise enterprises
entertainment environmental equipment equity estate estates events exchange express fabrication fabrics facilities farms farm fashion fasteners feeds fermentation fertilizers films finance financial fish fisheries fitness fittings flooring
flowers foods food footwear forestry forge forwarding foundation foundry freight fruit fuel fuels furnishings furniture futures games gardens garments gas gear glass glassworks global goods grain graphics greenhouses grocers group guild
hardware harvest haulage health healthcare heating home homes hospital hospitality hotel hotels hvac imports industrial industries infrastructure ingredients innovations instruments insulation insurance interiors international
investments iron irrigation jewelers jewellers joinery kitchens lab laboratories labs laundry leasing leather legal lending library life lighting linen lines linens logistics lumber machine machinery machines mail manufacturing marine
maritime market marketing markets marts materials meals meat meats mechanical media medical medicine metal metals milk mill milling mills minerals mining mobility mortgage motors mutual networks network nurseries nutrition office oil optical optics organics outdoor outfitters
packaging packing paint paints paper parts partners partnership pet pharma pharmaceuticals pharmacy photonics pipe pipes plastics platform plumbing port ports pottery poultry power precision press print printing produce products properties property
publishing pumps quarry rail railways realty recordings recruitment recycling refrigeration rentals repair research resorts resources restaurants restaurant retail robotics roofing roasters rubber safety salon saas schools school sciences seafood security seeds
semiconductors sensors services shipping shoes signs silicon soap software solar solutions spices spirits sports stationery steel stone storage store stores street studio studios supplies supply surfaces surgical systems tech technologies technology telecom telecoms textile textiles theatre therapeutics tiles
timber tire tires tools toolworks tooling tours towers toys trade traders trading trailers training transit transport transportation travel trucking trucks trust tyres university utilities valves vehicles ventures vet veterinary vineyards vision
warehouse warehouses warehousing waste water weaving wellness welding wholesale windows wind wine wines winery wireless wood woodworks wool works yachts yards
anlagenbau apotheke architekten autohaus bäckerei bahn bank bau baustoffe bergbahn beratung brauerei buchhandlung chemie dachdecker druck druckerei elektro elektrik elektronik energie energien fahrzeuge farben feinkost feinmechanik fenster fleischerei
fracht gartenbau gastronomie gebäudereinigung genossenschaft gesellschaft getränke glas großhandel grosshandel gruppe handel haustechnik heizung holz hotel hotels immobilien industrie ingenieure installation it kabel kälte kältetechnik keramik kliniken klinikum kraftwerke kühlhaus
kunststoffe labor lacke landtechnik lebensmittel lederwaren logistik maschinen maschinenbau medien medizintechnik metall metallbau metzgerei möbel molkerei mühle nahrungsmittel obst optik papier pflege pharma planung präzision produktion pumpen reederei reinigung reisen
rohstoffe sanitär schmiede schreinerei schrauben software solar sparkasse spedition spielwaren stadtwerke stahl stahlbau stahlwerk systeme technik textil textilien tischlerei transporte treuhand umwelttechnik verlag verpackung verpackungen versand versicherung versicherungen volksbank weberei
weinbau weine weingut werk werke werkstatt werkzeugbau werkzeuge wohnbau zeitarbeit zentrum ziegel ziegelei zulieferer
`;

/** What companies call their trade; German compounds end with one. */
export const TRADE_WORDS: ReadonlySet<string> = new Set(TRADES.trim().split(/\s+/u));
export const TRADE_ENDINGS =
  /(?:logistik|technik|bau|werke?|handel|maschinen|verpackung(?:en)?|spedition|energien?|getränke|feinkost|systeme|fracht|chemie|möbel|gruppe|immobilien|brauerei|stahl|metall|holz|kliniken|werkzeuge|druckerei|haus|tronik|tronics|soft|tech|ware|works|pharma|media)$/iu;

/** What stands before a person's name. */
export const TITLES =
  'herrn?|hrn?\\.|frau|fr\\.|fräulein|dr\\.?(?:[- ]ing\\.?)?|prof\\.?|dipl\\.?[- ]?ing\\.?|ing\\.|mag\\.|mr\\.?|mrs\\.?|ms\\.?|mx\\.?|miss|sir|dame|lord|lady|madam|mme\\.?|m\\.|sra?\\.?|señora?|signora?|sig\\.(?:ra)?|familie';

/** What a person does: no name, wherever it stands alone. */
export const JOB_WORDS =
  'c[a-z]o|ceo|cfo|cto|coo|cio|cmo|cro|chro|evp|svp|avp|vp|vice president|president|chair(?:man|woman)?|director|head|manager|lead|leader|owner|founder|co-founder|partner|principal|buyer|purchasing|procurement|chief|officer|engineer|architect|analyst|assistant|specialist|consultant|controller|executive|' +
  'geschäftsführer(?:in)?|gf|inhaber(?:in)?|einkauf(?:sleiter(?:in)?)?|einkäufer(?:in)?|vertriebs?leiter(?:in)?|leiter(?:in)?|leitung|vorstand|prokurist(?:in)?|bereichsleiter(?:in)?|abteilungsleiter(?:in)?|betriebsleiter(?:in)?|werksleiter(?:in)?|projektleiter(?:in)?|referent(?:in)?|assistenz|it-leiter(?:in)?';

/** Given names, common ones of many countries: they tell a person from a company where no sign divides them. */
const GIVEN = `
aaron abby abdul abigail achim ada adam adela adele adil aditi aditya adrian adriana agnes agnieszka ahmed ahmet aidan aiko aileen aino aisha
aisling ajay akash akira alain alan alba albert alberto aleksandra alena alessandra alessandro alessia alex alexa alexander alexandra alexis alfons alfred
ali alice alicia alina alison alma alois alvaro alyssa amanda amara amber amelia amelie amina amir amit amy ana anders andre andrea andreas andrej andres
andrew andrzej andy angela angelika angelina angus anika anil anita anja anjali anke ann anna annabel anne anneliese annette annika ansgar anthony anton antonia
antonio anya april arash ariana ariel arjun armin arnaud arne arnold arthur arturo arun arvid asha ashley ashok asim astrid aude audrey august aurora
austin ava axel ayesha aylin ayse barbara barry bastian beat beate beatrice beatriz bella ben benedikt benjamin bernadette bernard bernd bernhard bert beth
bettina betty bill birgit birgitta bjorn björn blake bob bogdan boris brad brandon brenda brian bridget brigitte brittany brooke bruce bruno bryan burak
caleb callum cameron camila camille can carina carl carla carlos carmen carol carolin carolina caroline carolyn carsten carter cassandra catherine cathy
cecilia celine cem chad chandra chantal charles charlie charlotte chen cheryl chiara chidi chloe chris christa christian christiane christina christine christof christoph
christopher ciara cindy claire clara clarissa claude claudia claudio claus clemens clive colin conor constantin cora corinna cornelia craig cristina curtis cynthia
dagmar daisy damian dan dana daniel daniela danielle danny daphne dario darren dave david dawn dean debbie deborah declan deepa deepak deirdre delia denis denise
dennis derek detlef devon diana diane diego dieter dietmar dimitri dina dirk divya dmitri dominic dominik dominique don donald donna dora doris dorothea
dorothy doug douglas duncan dylan eamon earl eberhard eckhard eddie edgar edith eduardo edward edwin eileen ela elaine elena eleanor elias elif elijah elin elisa
elisabeth elise elizabeth elke ella ellen elliot ellis elsa elvira emanuel emeka emil emilia emilie emily emir emma emmanuel emre enrico enrique eric erica erich erik
erika erin ernst erwin esra esteban esther ethan eugen eugene eva evan evelyn ewa fabian fabio fabienne faith farah farid fatima fatma felicia felicity felipe felix
ferdinand fernanda fernando finn fiona florence florian frances francesca francesco francis francisco francois frank franz franziska fraser fred freddie frederic frederik
freya frida friedhelm friedrich fritz gabi gabriel gabriela gabriele gail gareth gary gavin gemma geoff george georg georgia georgina gerald gerard gerd gerda gerhard
gert gianni gilbert giles gina gino giorgio giovanni gisela giulia giulio giuseppe gloria gordon goran grace graham greg gregor gregory greta guido guillaume gunnar gunter günter günther
gustav guy gwen hakan hamza hana hanna hannah hannes hanno hans harald harriet harold harry haruka harvey hassan hayley heather hector hedwig heidi heike heiko
heiner heinrich heinz helen helena helene helga helmut hendrik henning henrik henry herbert hermann hilary hilda hilde hiroshi holger holly horst hubert hugh hugo huseyin
ian ibrahim ida ignacio igor ilka ilona ilse imran ina ines inga inge ingo ingrid ioana irene irina iris irmgard isaac isabel isabella isabelle ismail ivan ivana ivo
jack jackie jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janet janine janina jannik jared jasmin jasmine jason javier jay jean jeanette jeff
jeffrey jelena jen jennifer jenny jens jeremy jerome jerry jesper jess jessica jesus jill jim jimmy jing joachim joan joana joanna joanne jochen jodie joe joel joerg johan johann johanna
johannes john johnny jon jonas jonathan jordan jorge jörg jose josef josefine joseph josephine josh joshua joy joyce juan juanita judith judy jule julia julian juliana julie
juliette julius june jürgen juergen jutta kai karen karim karin karina karl karla karsten kasper kate katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin
kavita kay kayla keiko keith keira kei kelly ken kenji kenneth kerry kerstin kevin khaled kieran kilian kim kimberly kiran kirsten klara klaus knut konrad konstantin kristen
kristin kristina kristian krzysztof kumar kurt kyle lara larissa larry lars laura lauren laurent leah lea leander lee leif leila lena leni leo leon leonard leonardo leonie leopold leslie lewis
li liam lidia lilian lilly lily lina linda lindsay lionel lisa liz lola lorena lorenzo lothar lou louis louisa louise luc luca lucas lucia lucy ludwig luigi luis luisa luka lukas luke
luna lutz lydia lynn mads maeve magda magdalena magnus maja malik malte mandy manfred manon manuel manuela mara marc marcel marcela marcelo marcin marco marcos marcus mareike maren margaret margarita
margot maria marian mariana marie marika marina mario marion marisa marius mariya marjorie mark markus marlene marlon marta martha martin martina marvin mary maryam mateo mathias mathilde matilda
matt matteo matthew matthias maureen maurice mauricio max maxim maximilian maya meera megan mehmet mei melanie melissa mercedes meredith merle mette mia michael michaela michal michel michele michelle miguel mika mike mikhail
mila milan milena mina ming mira miriam mitch mitchell mo mohamed mohammad mohammed moira molly mona monica monika morag moritz muhammad mustafa myriam nadia nadine nadja najib nancy naomi natalia natalie
natasha nathan nathaniel navid neha neil nell nelson nia nicholas nick nicola nicolas nicole niels nigel niklas nikita nikola nikolai nils nina nisha noah noel noemi nora norbert norman nuria nuno octavia
odile okan olaf oleg olga olive oliver olivia olof omar orla orlando oscar oskar otto owen pablo paige pam pamela paolo pascal pat patricia patrick patrik paul paula paulina pauline paulo pavel pedro peggy
penelope penny per peter petra phil philip philipp philippa phoebe pia pierre pieter pilar piotr pooja prakash priya quentin rachel radek rafael rafaela ragnar rahul rainer raj rajesh ralf ralph ramon
ramona randy raphael raquel rashid raul ravi ray raymond rebecca regina regine reinhard reinhold renate rene renee reza rhys ricarda ricardo riccardo richard rick rita rob robert roberta roberto robin
rocio rodrigo roger rohan rohit roland rolf roman romy ron ronald ronja ronny rory rosa rosalie rosario rose rosie ross roxana roy ruben rudi rudolf rupert russell ruth ryan sabina sabine sabrina sally sam samantha
samir samira samuel sana sandeep sandra sandro sandy sanjay santiago sara sarah sascha saskia scott sean sebastian selina serena sergej sergio shane shannon sharon shaun sheila shelley shirley sibylle siegfried
sigrid silas silke silvia simon simona simone sina sinead siobhan sofia sonia sonja sophia sophie stacey stan stefan stefanie stella stella steffen steffi stephan stephanie stephen steve steven stewart stuart sue sunil sunita susan susanna
susanne suzanne suzy svantje sven svenja svetlana sybille sylvia sylvie tabea tadeusz takeshi tamara tanja tania tanya tara tariq tatiana tatjana ted teresa terry tess thea theo theodor theresa therese thomas
thorsten tiago tilda tilman tim timo timothy tina tobias toby todd tom tomas tomasz tommy toni tony torben torsten tracey tracy trevor tristan trudi tyler udo ulf uli ulla ulrich ulrike ulrika umberto urs ursula ursel ute uwe
val valentin valentina valeria valerie vanessa vera verena vernon veronica veronika vicki vicky victor victoria vijay vikram viktor viktoria vince vincent vincenzo viola virginia vivian vladimir volker walter waltraud wanda warren
wei wendy werner wilfried wilhelm will willem willi william wilma winfried wolf wolfgang xavier xenia yan yana yannick yara yasmin yasmine yves yvonne yolanda yosef yuki yusuf zachary zara zeynep zoe zoltan zuzanna
ngozi olu ade tunde kwame kofi amadou fatou mariama lindiwe thabo sipho nomsa zanele wanjiru achieng ifeoma chinedu obinna uche sunday nkechi oluwaseun temitope
`;

export const GIVEN_NAMES: ReadonlySet<string> = new Set(GIVEN.trim().split(/\s+/u));

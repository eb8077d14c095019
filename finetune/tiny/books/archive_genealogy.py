"""Archives and genealogy: records, persons of a family tree, reading room orders and scans."""

BOOK = """
records-search | Full search over parish registers, civil registers and passenger lists. | surname:~Vandermeer,Lindqvist,Halloran,Petrosyan,Baumgartner,Kowalczyk,Fitzroy,Sorensen,Marchetti,Dubois,Tanaka,Whitcombe,Novotny,Moreau,Blackwood,Castellano,Rasmussen,Thornbury "Family name"; place:city "Town or parish"; event:birth=that is where he came into the world,she was carried to the font there,I want to know who the godparents were,his first cry was heard there,I need the day she first saw daylight|marriage=they said yes to each other there,that is where she put on the ring,I want to know who the bride was,she took his name there,the two became man and wife there|death=he drew his last breath there,she did not survive the winter there,they laid him in the ground there,that is where her life came to an end,the cholera took him there|emigration=he boarded a ship and never came back,the family sold all and sailed to America,they went overseas for good,she crossed the ocean with one trunk,they left the country and no one saw them again "Kind of entry"; year_from?:1650..1790 "Earliest year"; year_to?:1800..1930 "Latest year"
    {surname}, {place} - {event}
    look for a {surname} in {place}: {event}
    {event}, the place is {place}, the name {surname}, somewhere between {year_from} and {year_to}
    Can you help me find my great-grandmother's people? They were called {surname} and lived in {place}. {event}.
    place {place}, name {surname}, {year_from} to {year_to}, {event}
    what do the books of {place} have on anyone named {surname}? {event}
    any trace of the {surname} family up to {year_to}? It must be {place}, {event}
    My cousin Ted and I have been through 14 boxes without luck, his knees hurt and so do mine. The family is {surname}, the parish {place}, and {event}.
    pls search {place} 4 {surname}, {event}
    In {place} nobody remembers them any more; still, {event}. The name was {surname}.
    not earlier than {year_from}: {surname} of {place}, {event}
    {event} - could there be an entry under {surname} in {place}?
    ? surname  look in {place} for my ancestors, {event}
    ? surname  {event}, it was {place} between {year_from} and {year_to}
    ? place  find the {surname} family, {event}
    ? place  {event}, the name is {surname}, not before {year_from}
    ? event  go through the books of {place} for the name {surname}
    ? event  is there an entry on the {surname} family in {place} between {year_from} and {year_to}
    & look for {surname} and for {surname#2} in {place}, {event}
    & {surname} in {place}, {event}, and separately {surname#2} in {place#2}, {event#2}
    & both {place} and {place#2} for the name {surname}: {event}
    ! correct the spelling of <person> in <id>
    ! delete <id>, it is in there twice
    ! translate <id> into <language>
    ! where does the surname Blackwood come from
    ! why did so many people emigrate from <country>
    ! find the telephone number of <person> in <city>
    ! tell me when a new entry for <person> turns up
record-open | Opens one archival record by its reference and shows it on the screen. | reference:id "Reference of the record"; page?:medium "Page to show first"; transcript?:true=I can't read the old script,the handwriting is hopeless,nobody here knows that hand,my eyes are too bad for such a scrawl,those letters mean nothing to me|false=I read the old hand myself,I learned that script at school,nothing needs typing out for me,the plain picture will do,I'd rather puzzle it out alone "Add the text in modern letters"
    open {reference}
    {reference} page {page}
    what does it say in {reference}? {transcript}
    Let me see {reference}, please.
    {reference}: {transcript}
    Since {transcript}, how about showing me {reference} at page {page}?
    My uncle left a number on the back of a photograph, in pencil, right beside a recipe for 12 dumplings: {reference}. What is behind it?
    page {page} of {reference}, {transcript}
    could i have a look at {reference}
    so whats in {reference} lol
    I've got the reference {reference}, page {page} - bring it up on the screen
    {transcript}, so what is written in {reference}?
    ? reference  bring up the record at page {page}
    ? reference  let me see the entry, {transcript}
    & open {reference} and {reference#2}
    & what is in both {reference} and {reference#2}? {transcript}
    & page {page} of {reference}, and separately page {page#2} of {reference#2}
    ! rename <id> to <title>
    ! e-mail <id> to <person>
    ! report <id> as missing
    ! add a comment to <id>
    ! how old is the oldest parish register in the world
    ! is old handwriting hard to learn
    ! open the window in the reading room
tree-add-person | Adds a person to the family tree. | name:person "Full name"; born:isodate "Date of birth"; living:true=still going strong,we had lunch together on Sunday,a card comes from there every Christmas,still beats me at chess,never misses a family party to this day|false=buried next to the church,passed away before the war,never came home from the front,no longer with us,nobody alive ever met this one,long since under the grass "Whether the person is alive"; parents?:person[] "Names of the parents"; birthplace?:city "Place of birth"
    add {name}, born {born}, {living}
    {name} * {born} - {living}
    Our tree lacks {name}, who first saw daylight on {born}; {living}.
    {born} is the birthday of {name}. {living}. Put that in, please.
    new person {name}, date of birth {born}, place {birthplace}, {living}
    {name}, child of {parents}, came on {born}, {living}
    Guess what, Aunt Gerda, who is 88 and forgets nothing but her keys, told me over a slice of cake that there was one more of us: {name}, born {born}. And {living}!
    we forgot {name}!! {living}, birthday {born}
    would you put {name} of {birthplace} on our chart? Born on {born}, {living}.
    {parents} had one more: {name}, {born}, {living}
    {living} - that is {name}, and the day of birth was {born}
    on {born} came {name}, who should be on the chart too, {living}
    ? name  add a new one to the tree, born {born}, {living}
    ? name  {parents} had one more child, born {born}, {living}
    ? born  {name} is missing from our tree, {living}
    ? born  put in {name} of {birthplace}, child of {parents}, {living}
    ? living  add {name}, born {born}
    ? living  {name}, child of {parents}, was born on {born} and is not on our chart
    & add {name}, born {born}, {living}, and separately {name#2}, born {born#2}, {living#2}
    & {name} and {name#2} are twins, born {born}, put both in, {living}
    & {name} came on {born} and {name#2} on {born#2}, add the two of them, {living}
    ! remove <person> from the tree
    ! print the tree of <person>
    ! share <person>'s page with <email>
    ! hang a photograph next to <person> in the tree
    ! how many generations fit into two hundred years
    ! is it worth researching distant cousins
    ! add <person> to my address book
tree-link-persons | Records how two people who are already in the tree are related. | person_id:id "The one person"; relative_id:id "The other person"; relation:spouse=they stood before the altar together,they shared one bed and one purse,the bells rang for the happy pair,they had five children with each other,each wore the other's ring|sibling=they had the same mother,they slept in one cradle,one pair of parents raised both,they called the same man father,two apples from one tree|cousin=their fathers were brothers,they had one grandmother between them,their mothers were sisters,only their grandparents were the same,each called the other's father uncle|none=there is not one drop of common blood,the same name is pure chance,they never met and are no kin,I was wrong about any tie,nothing at all connects the two "Relation between the two"; source?:title "Book or document it is taken from"; certainty?:0.1..0.9 "How sure, from 0 to 1"
    {person_id} and {relative_id}: {relation}
    note for {person_id} and {relative_id} that {relation}
    {relation} - {person_id}, {relative_id}
    I read in {source} how it was with {person_id} and {relative_id}: {relation}.
    put it on record for {person_id} towards {relative_id}, {relation}
    id {person_id}, id {relative_id}, certainty {certainty}, {relation}
    what about {person_id} and {relative_id}? i found out, {relation}, pls note it
    Would you be so kind as to enter how {person_id} stands to {relative_id}? We know now that {relation}.
    After two years, 31 letters and a trip to the coast in a car without heating, I can finally say it of {person_id} and {relative_id}: {relation}.
    as far as {source} goes, {relation} - that's {person_id} and {relative_id}
    {person_id} / {relative_id} / {relation} / sure to {certainty}
    since {relation}, please settle it between {person_id} and {relative_id}
    ? person_id  enter {relative_id} as the relative, {relation}
    ? person_id  the relative is {relative_id}, certainty {certainty}, {relation}
    ? relative_id  note how {person_id} is related, {relation}
    ? relative_id  according to {source}, {relation}. One of them is {person_id}.
    ? relation  put on record how {person_id} stands to {relative_id}
    ? relation  {person_id} and {relative_id} are in {source}, note how they are related
    & note for {person_id} and {relative_id} as well as for {person_id} and {relative_id#2} that {relation}
    & {person_id} and {relative_id}, {relation}, and separately {person_id#2} and {relative_id#2}, {relation#2}
    & {relation}, both for {person_id} with {relative_id} and for {person_id#2} with {relative_id#2}
    ! merge <id> and <id> into one person
    ! rename <id> to <person>
    ! export <id> with all descendants
    ! hide <id> from strangers
    ! what is a second cousin once removed
    ! is it allowed to marry a cousin in <country>
    ! link my calendar to <email>
reading_room_order | Orders an archival item to the reading room for one day. | item_ref:id "Reference of the item"; day:isodate "Day of the visit"; desk:map_table=it is as big as a door when unfolded,it has to lie perfectly flat,no ordinary desk will hold it,it must not be folded again,it is two metres wide|microfilm=it is wound on a reel,the paper itself may no longer be touched,it has to go through the viewer,only the film still exists,it comes as a roll in a tin|standard=it is just a thin folder,it fits under one arm,it needs no special place,it is no bigger than a school book,a corner by the window will do "Where it is read"; reader?:person "Name of the reader"; arrives_at?:isotime "Time of arrival"
    {item_ref} for {day}, {desk}
    have {item_ref} ready on {day} - {desk}
    I'm coming on {day} at {arrives_at} to study {item_ref}. {desk}.
    {desk}, so could I work with {item_ref} on {day}?
    On {day} I'd love to sit down with {item_ref}; {desk}.
    ref {item_ref}, day {day}, reader {reader}, {desk}
    lay {item_ref} out for {reader}, {day}, {desk}
    My train gets in at platform 9, I have one afternoon only and a sandwich. Would you fetch {item_ref} up from the stacks on {day}? {desk}.
    {day}: {item_ref}. {desk}
    can u get {item_ref} out 4 me {day} around {arrives_at}, {desk}
    {reader} will be working with {item_ref} on {day} from {arrives_at}, {desk}
    Please note that {desk}. It's {item_ref} and I shall be with you on {day}.
    ? item_ref  I'm coming to the reading room on {day}, {desk}
    ? item_ref  have it ready for {reader} on {day}, {desk}
    ? day  fetch {item_ref} up from the stacks, {desk}
    ? day  {reader} would like to sit down with {item_ref} at {arrives_at}, {desk}
    ? desk  have {item_ref} ready on {day}
    ? desk  {reader} is coming on {day} at {arrives_at} to work with {item_ref}
    & have {item_ref} and {item_ref#2} ready on {day}, {desk}
    & {item_ref} on {day}, {desk}, and separately {item_ref#2} on {day#2}, {desk#2}
    & lay {item_ref} out on both {day} and {day#2}, {desk}
    ! cancel my order <id>
    ! let me take <id> home for <small> days
    ! have the torn binding of <id> restored
    ! lock <id> for everybody until <isodate>
    ! is the reading room quiet on Saturdays
    ! may one use a pen next to old papers
    ! order lunch for <isodate>
reading_room_reschedule | Moves an existing reading room order to another day. | order_id:id "Number of the order"; new_day:isodate "The new day"; arrives_at?:isotime "New time of arrival"; hold?:true=I haven't finished with it,nobody else may have it meanwhile,please don't carry it down again,I was only half way through it,I should hate to wait for it a second time|false=it can go back downstairs,others are waiting for it,I don't need it in between,the shelf may have it back,it has no business on the desk until then "Keep the item at the desk until the new day"
    {order_id} to {new_day}
    push {order_id} to {new_day}
    I'm ill, so make it {new_day} for {order_id} instead.
    {new_day} suits me better - {order_id}, {hold}
    Could you put {order_id} off till {new_day}? I'd be there at {arrives_at}.
    order {order_id}, new date {new_day}, time {arrives_at}
    cant make it, {order_id} on {new_day} instead pls, {hold}
    {order_id} will have to wait until {new_day}, {hold}.
    Our boiler burst on Tuesday, the plumber with his 3 sons is still in the cellar, and I can't leave the house; {new_day} would be fine for {order_id}.
    not before {new_day}, I'm afraid, {order_id}. {hold}.
    can {order_id} be on {new_day} at {arrives_at} rather?
    About {order_id}: {hold}, and I won't come before {new_day}
    ? order_id  push my visit to {new_day}, {hold}
    ? order_id  what I ordered must be on {new_day} at {arrives_at} instead
    ? new_day  I can't come for {order_id} as planned, make it another day
    ? new_day  put {order_id} off, {hold}
    & push {order_id} and {order_id#2} to {new_day}
    & {order_id} to {new_day}, and separately {order_id#2} to {new_day#2}, {hold}
    & {order_id} on {new_day} instead, {hold}, the same for {order_id#2} and {order_id#3}
    ! cancel <id>, I'm not coming at all
    ! hand <id> over to <person>
    ! print the slip for <id>
    ! is <id> paid yet
    ! why do so many archives close in August
    ! is it rude to change a booking twice
    ! move my dentist appointment to <isodate>
scan_request | Orders digital copies of pages from an archival item. | item_ref:id "Reference of the item"; pages:1..90[] "Page numbers"; quality:preview=it is only to see whether it is the right volume,a first glance is enough,blurred is fine,nobody will look at it twice,the smallest file will do|standard=I want to read it at home,it must be legible on my tablet,the words have to be clear and no more,I shall type it all off,my reading glasses should manage with it|print=it will hang framed on our wall,it goes into a book that we publish,it becomes a poster,every fibre of the paper must show,the jubilee volume needs it "How good the copies have to be"; send_to.email?:email "Where the files are sent"; max_cost?:amount "Most it may cost, in euros"
    {item_ref} pages {pages}, {quality}
    copy pages {pages} of {item_ref} for me - {quality}
    I can't travel any more, so please send me pages {pages} from {item_ref}. {quality}.
    {quality}: {item_ref}, pp. {pages}
    digital pictures of {item_ref}, pages {pages}, to {send_to.email}, {quality}
    ref {item_ref} / pages {pages} / no more than {max_cost} euros / {quality}
    From {item_ref} I need pages {pages} as files; {quality}.
    photograph pages {pages} in {item_ref}, {quality}, and mail them to {send_to.email}
    My brother's golden wedding is in 5 weeks and forty guests are coming, so the surprise must be there on time: pages {pages} out of {item_ref} as files, {quality}.
    files pls... pages {pages}... {item_ref}... {quality}
    how about digitising {item_ref} for up to {max_cost} euros? pages {pages}, {quality}
    Since {quality}, would you make me copies of pages {pages} from {item_ref}?
    ? item_ref  I need pages {pages} as files, {quality}
    ? item_ref  copy pages {pages} and mail them to {send_to.email}, {quality}
    ? pages  digitise part of {item_ref} for me, {quality}
    ? pages  send files from {item_ref} to {send_to.email}, at most {max_cost} euros, {quality}
    ? quality  copy pages {pages} of {item_ref}
    ? quality  pages {pages} from {item_ref} as files to {send_to.email}, please
    & copy pages {pages} of {item_ref} and pages {pages#2} of {item_ref#2}, {quality}
    & files of pages {pages} from both {item_ref} and {item_ref#2}, {quality}
    & pages {pages} of {item_ref}, {quality}, and separately pages {pages#2} of {item_ref#2}, {quality#2}
    ! cancel scan job <id>
    ! refund what I paid for scan <id>
    ! crop <id> to the signature
    ! turn page <small> of scan <id> the right way round
    ! which resolution is best for old maps
    ! does the light of a scanner hurt old paper
    ! scan my computer for viruses
scan_list_jobs | Lists the scan jobs of a customer. | requester:person "Who ordered them"; paid?:true=the money has arrived,we got the transfer,nothing is owed any more,the bill is settled,the amount is in our till|false=we are still waiting for the money,nobody has settled the bill,not a cent has come in,the transfer never arrived,something is still owed "Only jobs that are paid or that are not"; since?:isodate "Ordered on or after this day"; limit?=25:1..60 "Most entries"
    {requester}'s scans
    what has {requester} had digitised
    {requester}, copies since {since}
    Which copies did {requester} order from us? Only those for which {paid}.
    at most {limit} jobs of {requester}, since {since}
    {requester} is at the counter, with a dog and two suitcases, and asks which copies were ordered in that name.
    name {requester}, from {since}, no more than {limit}
    everything scanned for {requester} where {paid}
    is there any copy job of {requester}'s for which {paid}?
    did {requester} order copies from us, i forgot
    from {since} on, what copies were made for {requester}?
    Bookkeeping is after me about {requester}: I need the copy jobs where {paid}, {limit} at most
    ? requester  which copies did the lady order since {since}
    ? requester  show me this customer's copy jobs for which {paid}
    & what has been digitised for {requester} and for {requester#2}
    & both {requester}'s and {requester#2}'s copy jobs since {since}
    & copies for {requester} where {paid}, and separately those for {requester#2} where {paid#2}
    ! send <person> an invoice for the copies
    ! cancel everything that <person> ordered
    ! mark job <id> as paid
    ! give job <id> to a colleague
    ! are scans cheaper than photocopies
    ! how long do digital files last
    ! list the books that <person> wrote
"""

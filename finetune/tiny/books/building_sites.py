"""A building contractor's jobs and crews, and the deliveries of material to the sites."""

BOOK = """
create_building_job | Opens a new job for a client and returns its job number. | client:person "Client who pays for the work"; work:~bathroom renovation,roof replacement,garage conversion,loft extension,driveway paving,basement waterproofing,facade painting,kitchen refit,window replacement,garden wall construction,underfloor heating,stair repair,balcony repair,drainage work,timber decking "What is to be built or repaired"; site.city:city "Town of the site"; start_date:isodate "First day on site, YYYY-MM-DD"; budget?:2000..90000 "Agreed budget"
    new job: {client}, {work}, {site.city}, start {start_date}
    open a job for {client} in {site.city}, {work}, beginning {start_date}
    {work} {site.city} {client} {start_date} budget {budget}
    We shook hands with {client} over coffee this morning. It's {work} in {site.city} and we begin on {start_date}, so get it into the system.
    Could you set up {work} for {client}? The site is in {site.city} and the first day would be {start_date}, with {budget} to spend.
    from {start_date} on we'll be in {site.city} for {client}, {work}, please put it on the books
    client {client}, town {site.city}, start {start_date}, work {work}, budget {budget}
    boss we got another one, {work} for {client} over in {site.city}, kicking off {start_date}
    {client} has signed! {work}, {site.city}, from {start_date}, for {budget} all in
    start a file on the {work} that {client} wants done in {site.city} as of {start_date}
    After two rejected offers and 3 site visits {client} finally agreed, so we do the {work} in {site.city} from {start_date}, the price of {budget} is fixed and somebody has to register it before the weekend.
    in {site.city} there's {work} coming up on {start_date} for {client}, I need a job number for it
    ? client  open a job in {site.city}, {work}, starting {start_date}
    ? work  {client} in {site.city} wants us from {start_date}, make a new job of it
    ? site.city  set up a job for {client}, {work}, first day {start_date}
    ? start_date  register the {work} for {client} in {site.city}
    & {client} wants {work} and also {work#2} in {site.city}, both from {start_date}, open a job for each
    & new jobs: {work} for {client} in {site.city} from {start_date}, {work#2} for {client#2} in {site.city#2} from {start_date#2}
    ! write an offer for a new roof for <person>
    ! how much does a loft extension usually cost
    ! send <person> the final bill for the bathroom
    ! create a folder for the photos of <city>
    ! transfer job <id> to another client, <person> bought the house last week
    ! the loft extension for Nora Whitfield in Leeds is off, take it out of the system
    ! Which bank is lending <person> the money for the driveway paving?
    ! Is underfloor heating worth it in an old house or are radiators better?
    ! open a savings account for my daughter with <amount> to begin with
list_jobs_by_status | Lists the jobs that are in a given state, newest first. | status:planned=planned,not started yet|active=active,under way|paused=paused,on hold|finished=finished,completed "State of the jobs"; city?:city "Only jobs in this town"; foreman?:person "Only jobs led by this foreman"; limit?=20:small "At most this many"
    list {status} jobs
    jobs {status} {city}
    which of our sites are {status}
    Could you show me everything that is {status} in {city}, please?
    I have the bank on the phone and they ask about our order book. Which jobs are {status} right now?
    {foreman}'s sites that are {status}, {limit} are enough
    filter: status {status}, foreman {foreman}, city {city}
    what have we got that's {status} around {city}
    gimme the last {limit} jobs that are {status}
    in {city}, what does {foreman} have that is {status}
    For the Monday meeting at 7 with the two architects and Mr Brown from the council I need an overview of whatever is {status}, no more than {limit} entries so that it fits on one page.
    under {foreman}, are any of our projects {status}?
    ? status  list the jobs in {city}
    ? status  what does {foreman} have on the go or behind him, show {limit}
    & which jobs are {status} and which are {status#2}
    & {status} jobs in {city} and in {city#2}
    ! delete all the finished jobs
    ! which job openings are there for bricklayers in <city>
    ! why do building sites always finish late
    ! list the foremen who are on holiday
    ! Give all the paused jobs in <city> to a different foreman
    ! archive what was finished before <isodate>, nobody looks at it anymore
    ! how many accidents did we have on Ivan Petrov's sites this year
    ! Do most builders in Hamburg stop working in January?
    ! show me the last 10 calls that I missed
get_job_summary | Fetches one job by its number: progress, crew on site and open defects. | job_number:id "Number of the job"; with_costs?=false:true=including the costs,with all the costs|false=without the costs,leaving out the costs "Add what has been spent so far"; as_of?:isodate "State on this day instead of today, YYYY-MM-DD"; language?:language "Language of the summary"
    job {job_number}
    summary {job_number} {language}
    how far along are we on {job_number}
    Could you pull up the details of job {job_number}, {with_costs}?
    The owner of {job_number} is standing in front of my container and he's furious. What's open there and who is on it?
    {job_number}, {with_costs}, as it stood on {as_of}
    in {language} please, where do things stand with {job_number}
    number {job_number}, date {as_of}, language {language}
    hows {job_number} coming along
    tell me who is working on {job_number} and what's still broken, {with_costs}
    My colleague left on the 12th without a handover and I've inherited 4 of her sites, the first one is {job_number} and I haven't got a clue about its state.
    what did {job_number} look like on {as_of}
    ? job_number  give me the summary of the job, {with_costs}
    & how are {job_number} and {job_number#2} doing
    & show {job_number}, {job_number#2} and {job_number#3} as of {as_of}
    ! sum up what <person> wrote in the mail
    ! mark <id> as finished
    ! take pictures of the site <id>
    ! what does a site manager do all day
    ! reopen 48213, the tiles in the shower are coming off again
    ! Please delete job <id>, I entered it twice by mistake.
    ! What did the neighbours of job KR-771 complain about and to whom?
    ! How many defects are normal when a new house is handed over?
    ! fetch my suit from the dry cleaner's before <clock>
assign_crew_to_job | Puts workers on a job from a given day. | job_number:id "Number of the job"; workers:person[] "Names of the workers"; from_date:isodate "First day on the job, YYYY-MM-DD"; trade?:masonry=as bricklayers,for the masonry|carpentry=as carpenters,for the carpentry|electrical=as electricians,for the electrical work|plumbing=as plumbers,for the plumbing|painting=as painters,for the painting "What they will do there"; hours_per_day?=8:2..12 "Working hours a day"
    put {workers} on {job_number} from {from_date}
    {job_number}: {workers} {from_date}
    from {from_date} I want {workers} over at {job_number}, {trade}
    Would you please add {workers} to {job_number} starting {from_date}?
    We're two weeks behind on {job_number} and the client is losing patience. Send {workers} there from {from_date}.
    job {job_number}, first day {from_date}, workers {workers}, {hours_per_day} hours a day
    {workers} can help out at {job_number}, they're free as of {from_date}
    starting {from_date}, {hours_per_day} hours daily, {job_number} gets {workers} {trade}
    yo can {workers} jump on {job_number} from {from_date}
    on {job_number} we need more hands {trade}, so {workers} from {from_date} please
    Half of the team has the flu and the crane was 3 days late, so to hold the handover of {job_number} I'd like to have {workers} working there from {from_date} for {hours_per_day} hours a day.
    as of {from_date}: {workers}, {trade}, site {job_number}
    ? job_number  {workers} should start on the new site on {from_date}
    ? workers  {job_number} needs more people from {from_date}
    ? from_date  put {workers} on {job_number} {trade}
    & put {workers} on {job_number} from {from_date} and {workers#2} on {job_number#2} from {from_date#2}
    & {workers} go to {job_number} from {from_date}, and to {job_number#2} from {from_date#2}
    ! hire two new bricklayers in <city>
    ! how many hours did <person> work last week
    ! does a carpenter earn more than a plumber
    ! tell <person> that the crew is late
    ! Take <person> and <person> off job <id>, they are needed for nothing there
    ! swap Luis with Kofi on 5520 from Monday so that each is nearer to home
    ! which of the carpenters on job <id> has a licence for the forklift
    ! Can one electrician and one plumber wire and pipe a bathroom in 3 days?
    ! assign seats to the 40 guests at <person>'s wedding
bookMaterialDelivery | Order building material to a site. | material:~ready-mix concrete,washed sand,gravel,facing bricks,roof tiles,plasterboard,rock wool insulation,cement,rebar,scaffold boards,screed,breeze blocks,paving slabs,topsoil,mortar "What to deliver"; quantity:2.5..40.5 "How much"; unit:m3=cubic metres,cubic meters|t=tonnes,metric tons|pallet=pallets,full pallets|bag=big bags,bulk bags "Unit of the quantity"; siteName:~Mill Lane,Harbour View,Oakfield School,Station Road 9,Riverside Block B,St Mary's Church,Hillcrest,Elm Court,Depot North,Tannery Yard,Birch Grove,Castle Street 40 "Site to deliver to"; deliverOn?:isodate "Day of the delivery, YYYY-MM-DD"; needCrane?=false:true=with a crane truck,with a crane for unloading|false=without a crane,no crane needed "Lorry with its own crane"
    {quantity} {unit} of {material} to {siteName}
    {siteName} {material} {quantity} {unit} {deliverOn}
    order {material} for {siteName}, {quantity} {unit}, {needCrane}
    Could we have {quantity} {unit} of {material} brought to {siteName} on {deliverOn}, please?
    The guys at {siteName} are sitting on their hands because they've run out of {material}. They need {quantity} {unit}.
    material {material}, amount {quantity}, unit {unit}, site {siteName}, date {deliverOn}
    on {deliverOn} {siteName} should get {quantity} {unit} of {material} {needCrane}
    {siteName} is short of {material}, {quantity} {unit} will do
    need {quantity} {unit} {material} asap at {siteName}, {needCrane}
    for {siteName}: {material}, {quantity} {unit}
    We pour the ground slab in phase 2 after the surveyor has been there at 8, and Gary reckons that {quantity} {unit} of {material} at {siteName} on {deliverOn} should see us through.
    have the supplier drop {quantity} {unit} of {material} at {siteName}
    ? material  {siteName} needs {quantity} {unit} on {deliverOn}
    ? quantity  order {material} in {unit} to {siteName}
    ? unit  {quantity} of {material} for {siteName} please
    ? siteName  bring us {quantity} {unit} of {material} {needCrane}
    & {siteName} needs {quantity} {unit} of {material} and {quantity#2} {unit#2} of {material#2}
    & {quantity} {unit} of {material} for {siteName} and the same for {siteName#2}
    ! how much concrete goes into a slab of <small> by <small> metres
    ! what does a pallet of bricks cost
    ! rent an excavator for <small> days
    ! order pizza for the whole crew
    ! We've got 6 pallets of roof tiles left over at Elm Court, have the supplier collect them and refund us
    ! lend 12 scaffold boards from Depot North to the people next door
    ! What's the moisture content of the topsoil that lies at Birch Grove?
    ! rock wool or plasterboard first when you insulate a loft yourself?
    ! deliver these flowers to my mother at <clock>, she turns 70
moveMaterialDelivery | Shift a booked delivery to another day. | deliveryId:id "Number of the delivery"; newDate:isodate "New day, YYYY-MM-DD"; window?:early=before 7,very early|morning=in the morning,before noon|afternoon=in the afternoon,after lunch "Part of the day"; reason?:~crane broke down,access road is flooded,frost is forecast,permit is missing,site is closed,formwork is not ready,there is no room,crew is on another site,scaffold is being moved,ground is too soft,inspection was postponed,street is blocked "Why it is moved"
    move {deliveryId} to {newDate}
    {deliveryId} {newDate} {window}
    postpone {deliveryId} until {newDate}, {reason}
    Would it be possible to get {deliveryId} on {newDate} instead, {window}?
    {reason}. Please let {deliveryId} come on {newDate} only.
    {newDate} suits us better for {deliveryId}
    delivery {deliveryId}, new date {newDate}, {window}, reason {reason}
    we cant take {deliveryId} yet, make it {newDate}
    It's raining cats and dogs here and nobody can get a lorry through the gate, so {deliveryId} had better arrive on {newDate}.
    on {newDate} {window} rather than this week, that's for {deliveryId}
    I spoke to the driver at 6.30 and to the two guys in dispatch, and all of them are fine with {deliveryId} being brought on {newDate} because {reason}.
    push {deliveryId} back, the new day is {newDate}
    ? deliveryId  the lorry should come on {newDate} instead, {reason}
    ? newDate  postpone delivery {deliveryId}, {reason}
    & move {deliveryId} and {deliveryId#2} to {newDate}
    & {deliveryId} comes on {newDate} instead, {deliveryId#2} on {newDate#2}
    ! cancel delivery <id>
    ! where is the truck with <id> at the moment
    ! can you pour concrete when there is frost
    ! move the scaffold to the north side
    ! Split delivery <id> in two, half of it has to go to another site
    ! turn D-3089 down, we have found the stuff cheaper elsewhere
    ! who was it that booked delivery <id> in the first place?
    ! Does frost forecast really ruin fresh screed or is that a myth?
    ! move my dentist appointment to <date> in the afternoon, please
confirmMaterialReceipt | Record that a delivery has arrived on site and who signed for it. | deliveryId:id "Number of the delivery"; receivedBy:person "Who signed the delivery note"; arrivedAt?:isotime "Time of arrival, HH:MM"; damagedPieces?=0:2..40 "How many pieces are broken"; remark?:~two straps missing,packaging torn,wrong colour,one pallet wet,left at the gate,unloaded by hand,driver in a hurry,no delivery note,edges chipped,short by one bag,stored under a tarp "Remark for the supplier"
    {deliveryId} arrived, signed by {receivedBy}
    received {deliveryId} {receivedBy} {arrivedAt}
    {receivedBy} took in {deliveryId} at {arrivedAt}
    Please note that {deliveryId} is here and that {receivedBy} accepted it, {damagedPieces} pieces are broken.
    The lorry with {deliveryId} has just left our yard. {receivedBy} put the signature on the slip, remark: {remark}.
    signature {receivedBy}, delivery {deliveryId}, damaged {damagedPieces}, remark {remark}
    at {arrivedAt} {deliveryId} came in and {receivedBy} checked it
    tick off {deliveryId}, {receivedBy} was there for it
    got {deliveryId} all good, {receivedBy} signed
    {damagedPieces} broken pieces in {deliveryId}, otherwise fine, {receivedBy} has signed for it
    We had been waiting since 9 with 5 people and a rented forklift, but now {deliveryId} is finally on site, {receivedBy} countersigned it and the driver is already on the motorway again.
    it was {receivedBy} who took delivery of {deliveryId}, {remark}
    ? deliveryId  the bricks are here, {receivedBy} has signed for them
    ? receivedBy  {deliveryId} arrived on site at {arrivedAt}
    & {receivedBy} signed for {deliveryId} and {deliveryId#2}
    & {deliveryId} was received by {receivedBy}, {deliveryId#2} by {receivedBy#2}
    ! send the broken bricks back to <company>
    ! pay the invoice for <id>
    ! did <person> sign the work contract
    ! how do I store cement bags in winter
    ! I signed for 77104 by accident, undo that please, it was for the site across the road
    ! claim <amount> from the supplier for the 14 broken slabs in <id>
    ! what is the licence plate of the lorry that brought <id>
    ! Why do edges of facing bricks chip so easily when they're unloaded by hand?
    ! record tonight's match, it starts at 20:45
listExpectedDeliveries | Show the deliveries due at a site between two days. | siteName:~Mill Lane,Harbour View,Oakfield School,Station Road 9,Riverside Block B,St Mary's Church,Hillcrest,Elm Court,Depot North,Tannery Yard,Birch Grove,Castle Street 40 "Site that receives them"; fromDate:isodate "First day, YYYY-MM-DD"; toDate:isodate "Last day, YYYY-MM-DD"; suppliers?:company[] "Only from these suppliers"; includeDelayed?=true:true=late ones included,the delayed ones too|false=without the late ones,leaving out delayed ones "Also show those that should have come already"
    deliveries {siteName} {fromDate} to {toDate}
    what's coming to {siteName} between {fromDate} and {toDate}
    {siteName}: everything due from {fromDate} until {toDate}, {includeDelayed}
    Could you check which loads {siteName} should expect from {fromDate} to {toDate}?
    I have to plan the forklift at {siteName}. What arrives there from {fromDate} through {toDate}, {includeDelayed}?
    from {fromDate} to {toDate}, what do {suppliers} bring to {siteName}
    site {siteName}, from {fromDate}, to {toDate}, suppliers {suppliers}
    is any material on its way to {siteName} after {fromDate} and before {toDate}
    whats {suppliers} dropping off at {siteName} {fromDate} till {toDate}
    up to {toDate}, counting from {fromDate}, which lorries come to {siteName}
    The street in front of {siteName} will be closed for 2 days because of the marathon and the neighbours have complained 3 times, so which drop-offs are planned there from {fromDate} to {toDate}?
    starting {fromDate} and ending {toDate}, list what {siteName} is waiting for
    ? siteName  which deliveries are due from {fromDate} to {toDate}
    ? fromDate  what is {siteName} getting up to {toDate}
    ? toDate  show what comes to {siteName} from {fromDate} on
    & what arrives at {siteName} and at {siteName#2} between {fromDate} and {toDate}
    & loads for {siteName} from {fromDate} to {toDate} and for {siteName#2} from {fromDate#2} to {toDate#2}
    ! which visitors are expected at the office on <isodate>
    ! how do I get to the site by bus
    ! complain to <company> about the late sand
    ! is <company> a good supplier for bricks
    ! turn away every lorry that comes to Castle Street 40 after <clock>
    ! hand the drop-offs at Mill Lane over to <person>, she will plan them from now on
    ! How many tonnes did Hillcrest use up altogether so far?
    ! Is it cheaper to have sand delivered in summer or in winter?
    ! show the parcels that the postman is bringing me between Friday and Sunday
"""

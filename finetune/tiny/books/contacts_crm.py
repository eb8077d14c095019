"""Customers and contacts: leads, deals, logged calls, duplicates, addresses."""

BOOK = """
crm_create_lead | Create a sales lead for a person at a company. | full_name:person "First and last name"; company:company "Company the person works for"; email?:email "Work e-mail"; source?=web:web=from the website,through the web form|fair=from the trade fair,we met at the fair|referral=by referral,recommended by a customer|cold_call=from a cold call,cold called "Where the lead came from"; employees?:10..900 "Size of the company in employees"
    new lead: {full_name} from {company}
    create a lead for {full_name} at {company}
    {full_name} of {company} wants an offer, add as a lead, {source}
    I met {full_name} who works for {company}. Put the person into the CRM with {email}.
    lead {full_name}, {company}, {email}
    enter {full_name}, {company}, {employees} employees
    please register {full_name} ({company}) as someone interested in buying
    {company} has {employees} people and our contact there is {full_name}; start a lead
    add the prospect {full_name} from {company}, {source}
    potential customer: {full_name}, works at {company}, mail {email}
    Could you open a lead record? Company {company}, name {full_name}.
    {company} could become a client. The person is {full_name}, {email}, {source}.
    put {full_name} of {company} in the pipeline
    someone at {company} called {full_name} just got in touch, {source}; record that
    ? company  create a lead for {full_name}
    ? full_name  new lead at {company}
    ? full_name  add someone from {company}, {source}
    & create leads for {full_name} and {full_name#2} at {company}
    & new leads: {full_name} from {company} and {full_name#2} from {company#2}
    ! how many leads did we get this month
    ! delete the lead <person>
    ! assign the lead <person> to me
    ! turn the lead of <person> into a paying customer, they signed today
    ! <person> has left the company, so replace the name on that lead by <person>
    ! which competitor is Priya Nair of Halden Ltd talking to besides us?
    ! Do trade fairs still bring better prospects than cold calls?
    ! create a playlist for the drive to <city>
crm_search_leads | Search sales leads by stage, owner and expected value. | stage:new=that are new,still fresh|contacted=that we have called,already contacted|qualified=that are qualified,qualified so far|lost=that we lost,lost to others "Stage of the lead"; owner?:person "Colleague who looks after it"; min_value?:1000..9000 "Lowest expected value in euros"; max_value?:10000..90000 "Highest expected value in euros"; industries?:~retail,banking,farming,shipping,energy,media,health,tourism[] "Only these industries"
    leads {stage}
    show the leads {stage}, owner {owner}
    which leads {stage} does {owner} have?
    leads {stage} worth between {min_value} and {max_value} euros
    find leads {stage} under {max_value} but over {min_value} euros
    all leads {stage} in {industries}
    I want to see which prospects are {stage}
    stage {stage}, min_value {min_value}
    {owner}'s leads {stage} above {min_value} euros
    search leads, {stage}, at most {max_value} euros, industries {industries}
    Please give me the list of possible customers {stage}.
    in {industries}, which leads {stage} do we have?
    prospects {stage}, {owner}
    For the Monday meeting I need all leads {stage} up to {max_value} euros.
    ? stage  search the leads of {owner}
    ? stage  find leads worth more than {min_value} euros
    & leads {stage} of {owner} and of {owner#2}
    & show leads {stage} in {industries} and leads {stage#2} in {industries#2}
    ! create a lead for <person>
    ! what is the phone number of <person>
    ! Hand all of Marta's lost leads in banking over to <person> while she's on leave
    ! raise the expected value of every lead in farming to 9000 euros
    ! how long does it take us on average until a new lead is contacted
    ! What share of qualified leads in shipping usually ends up buying?
    ! find my keys, I had them when I called <person>
update_deal_stage | Move a deal to another stage and set how likely it is to close. | deal_id:id "Deal number"; stage:offer=offer sent,the offer stage|negotiation=negotiation,negotiating|won=won,closed won|lost=lost,closed lost "New stage"; probability?:5..95 "Chance of closing, in percent"; close_date?:isodate "Expected closing day, YYYY-MM-DD"
    move deal {deal_id} to {stage}
    {deal_id} is now {stage}
    set {deal_id} to {stage}, probability {probability} percent
    Great news, {deal_id} has changed: {stage}!
    deal {deal_id} {stage}, closing {close_date}
    update {deal_id}: stage {stage}
    I think {deal_id} has a {probability} percent chance, so put it in {stage}
    change the status of {deal_id} to {stage} please
    we expect to sign on {close_date}, set {deal_id} to {stage}
    mark {deal_id} as {stage}
    {deal_id} -> {stage} ({probability}%)
    can you shift {deal_id} over to {stage} with {probability} percent and closing date {close_date}
    {stage} for {deal_id}
    the customer behind {deal_id} called back, it goes to {stage}
    ? stage  update deal {deal_id}
    ? deal_id  set the deal to {stage}
    ? stage  {deal_id} now has a chance of {probability} percent
    & move {deal_id} and {deal_id#2} to {stage}
    & {deal_id} is {stage} and {deal_id#2} is {stage#2}
    & mark {deal_id}, {deal_id#2} and {deal_id#3} as {stage}
    ! how much is the deal <id> worth
    ! create a new deal with <company>
    ! split deal <id> in two, they want the software now and the training in autumn
    ! Put <person> in charge of deal 88142, I'm off to another team.
    ! why did we lose <id>, was it the price?
    ! Is a 60 percent chance in the negotiation stage realistic for a first-time seller?
    ! move the piano to the third floor on <date>
logInteraction | Record a call, meeting or mail with a contact. | contact:person "Contact's name"; channel:call=a call,a phone call|meeting=a meeting,a visit|email=an e-mail,a mail|chat=a chat,a video chat "Kind of interaction"; summary?:sentence "What was said"; minutes?:5..90 "Length in minutes"; followUp?:isodate "When to get back to them, YYYY-MM-DD"
    log {channel} with {contact}
    I had {channel} with {contact}, {minutes} minutes
    note {channel} with {contact}: {summary}
    record that there was {channel} with {contact} and follow up on {followUp}
    {contact}, {channel}, {minutes} min
    just finished {channel} with {contact}. Put it in the history please.
    {channel} with {contact} took {minutes} minutes, summary {summary}
    add to {contact}'s record {channel}, get back on {followUp}
    Please write down {channel} of {minutes} minutes that I had with {contact}.
    today: {channel} with {contact}
    contact {contact}, channel {channel}, minutes {minutes}
    enter {channel} for {contact}; I must ring again on {followUp}
    keep track of {channel} between me and {contact}: {summary}
    so that nobody forgets: {contact} and I had {channel}
    ? contact  log {channel} of {minutes} minutes
    ? channel  record my {minutes} minutes with {contact}
    ? contact  note {channel}: {summary}
    & log {channel} with {contact} and {contact#2}
    & I had {channel} with {contact} and {channel#2} with {contact#2}
    ! when did we last speak to <person>
    ! call <person>
    ! send <person> an offer
    ! Wipe the note about my video chat with <person>, it went to the wrong file
    ! I wrote 45 minutes for Tuesday's call with Dennis Ward but it was only 15, correct that
    ! what mood was <person> in the last time anyone of us rang?
    ! Should a first sales call last 20 minutes or an hour?
    ! log me out of <url>
merge-contacts | Merge two contact records into one and keep the first. | keep_id:id "Record that stays"; duplicate_id:id "Record that is merged and removed"; prefer?=keep:keep=keeping the old values,with the fields of the kept one|newest=taking the newest values,newest wins "Which values win when both are filled"
    merge {duplicate_id} into {keep_id}
    keep {keep_id}, remove the duplicate {duplicate_id}
    {duplicate_id} is the same person as {keep_id}, keep the latter
    keep_id {keep_id}, duplicate_id {duplicate_id}
    duplicate_id {duplicate_id}, keep_id {keep_id}, {prefer}
    combine contacts and let {keep_id} stay while {duplicate_id} goes, {prefer}
    fold {duplicate_id} into {keep_id} {prefer}
    We have a customer twice. {keep_id} should survive, {duplicate_id} should go.
    join the double entry {duplicate_id} with {keep_id} and remove the former
    {keep_id} stays, {duplicate_id} is a double of it
    Please clean up: {duplicate_id} becomes part of {keep_id}.
    unify, main record {keep_id}, copy {duplicate_id}, {prefer}
    absorb contact {duplicate_id} in contact {keep_id}
    the record {duplicate_id} repeats {keep_id}, so merge it away
    ? duplicate_id  merge the double contact into {keep_id}
    ? keep_id  merge the duplicate {duplicate_id} into the right record
    & merge {duplicate_id} into {keep_id} and {duplicate_id#2} into {keep_id#2}
    & merge {duplicate_id} and {duplicate_id#2} into {keep_id}
    ! find duplicate contacts
    ! delete the contact <id>
    ! undo the merge of <id> and <id>, those were father and son after all
    ! block contact C-5093, we don't do business with them anymore
    ! Who created record <id> and when was it?
    ! Why do address books fill up with doubles no matter what you do?
    ! merge <file> and <file> into one pdf
contact.set_address | Set the postal address of a contact. | contact:person "Whose address"; address.street?:~12 Mill Lane,7 Harbour Road,221 Oak Street,4b Castle Row,19 Station Square,88 Elm Avenue,3 Bridge Close,150 Kings Way "Street and number"; address.city:city "Town"; address.zip:zip "Post code"; address.country?:country "Country"; kind?=work:work=at work,for work|home=at home,private|billing=for billing,as billing address "Which address"
    {contact} now lives in {address.zip} {address.city}
    set the address of {contact} to {address.street}, {address.zip} {address.city}
    change {contact}'s address: {address.street}, {address.city}, {address.zip}, {address.country}
    {contact} moved to {address.city}, post code {address.zip}
    new address {kind} of {contact}: {address.street}, {address.city} {address.zip}
    Please save where {contact} is: {address.zip}, {address.city}, {address.country}.
    contact {contact}, city {address.city}, zip {address.zip}
    in the address book, put {contact} at {address.street} in {address.city} ({address.zip})
    letters to {contact} go to {address.city} {address.zip} from now on, {kind}
    I got a card from {contact}: {address.street}, {address.zip} {address.city}. Update it {kind}.
    store {address.city}, {address.zip} as the place of {contact}
    update {contact}: {address.zip} {address.city}, {address.country}, {kind}
    {contact} can be reached by post in {address.city}, zip code {address.zip}
    ? address.city  the post code of {contact} is now {address.zip}
    ? address.zip  {contact} moved to {address.street} in {address.city}
    ? contact  set the address to {address.street}, {address.zip} {address.city}
    & {contact} moved to {address.zip} {address.city} and {contact#2} to {address.zip#2} {address.city#2}
    & {contact} and {contact#2} both live in {address.city}, post code {address.zip}
    ! what is the address of <person>
    ! print an address label for <person>
    ! who of my contacts lives in <city>
    ! Remove the private address of <person>, he doesn't want us to have it
    ! change <person>'s phone number to 0171 445 902, they got a new one in <city>
    ! How long has Olga Brandt lived at 88 Elm Avenue?
    ! Is it better to rent an office in Vienna or just to work from home?
    ! set the satnav to 7 Harbour Road and avoid the motorway
"""

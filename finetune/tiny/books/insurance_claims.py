"""Insurance: policies of customers, and the claims that are made under them."""

BOOK = """
list_policies | Lists the insurance policies that a customer holds. | customer:person "Name of the policyholder"; line?:car=car,motor|home=home,household|life=life|travel=travel|legal=legal protection,legal "Line of business"; active_only?=false:true=only those still running,just the active ones|false=cancelled ones too,including the expired ones "Leave out policies that have ended"; limit?:small "Most entries to return"
    which policies does {customer} have
    {customer} insurance overview
    Please show me everything {customer} is insured for with us.
    what kinds of cover has {customer} taken out
    pull up the {line} policies of {customer}
    {customer}, all contracts, {active_only}
    I have {customer} on the phone without any policy number, what do we hold under that name?
    customer: {customer}, line: {line}, limit: {limit}
    need to see wat {customer} has insured w us, {active_only}
    at most {limit} entries please, the insurance contracts of {customer}
    My colleague from room 214 left at noon and put a file on my desk, and before the meeting I have to know which insurances {customer} holds with our company.
    {line} insurances held by {customer}, {active_only}
    ? customer  list all the {line} policies, {active_only}
    ? customer  show me at most {limit} policies of this client
    & list the policies of {customer} and of {customer#2}
    & {line} policies of {customer}, {line#2} policies of {customer#2}
    ! which insurance does a young family really need
    ! cancel the life insurance of <person>
    ! list the doctors near <city>
    ! change the home address of <person>
    ! end every travel policy that <person> has with us as of <isodate>
    ! Put all the contracts of the late <person> into his widow's name
    ! who sold <person> the legal protection, one of our agents or a broker
    ! do I need household insurance at 19 when I live in a student room
    ! list the ten tallest buildings of <city>
get_policy_details | Returns the full record of one policy: insured persons, premium, covers and dates. | policy_id:id "Number of the policy"; as_of?:isodate "State of the policy on this day, YYYY-MM-DD"; with_documents?=false:true=with the documents attached,along with the paperwork|false=without the documents,leaving out the paperwork "Also return the stored files"
    show policy {policy_id}
    {policy_id} details
    Could you open {policy_id} for me, {with_documents}?
    what exactly is insured under {policy_id}
    My husband swears that the bicycle is included. Our number is {policy_id}, what does it say?
    what did {policy_id} look like on {as_of}
    {policy_id}, as of {as_of}, everything you have
    how high is the premium in {policy_id} and when does it run out
    number {policy_id}, date {as_of}, {with_documents}
    lemme see whats in {policy_id}
    I found an old letter from 2009 between two cookery books, it mentions three people and a boat, and the number at the top is {policy_id}; what is that contract about?
    the whole record for {policy_id} {with_documents}
    ? policy_id  what is covered by my policy, {with_documents}
    ? policy_id  show me the state of the policy on {as_of}
    & show policies {policy_id} and {policy_id#2}
    & what was insured under {policy_id} on {as_of} and on {as_of#2}
    ! what is a policy of a government
    ! print policy <id> and put it in the post
    ! is <company> a good insurer
    ! who owns the house at number <small>
    ! I lost the paper, so have a fresh certificate for <id> sent to my office in <city>
    ! switch <id> from yearly to monthly payment, I'm a bit short
    ! which of our staff last edited the record <id> and from which computer
    ! What is the difference between a premium and an excess, in plain words?
    ! open the gate for the removal van at <clock>, its plate is <id>
quote_premium | Calculates what a new policy would cost per year. Nothing is signed. | product:car=car insurance,motor cover|home=household insurance,home contents cover|life=life insurance,term life cover|travel=travel insurance,travel cover|pet=pet insurance,pet cover "What to insure"; insured_sum:5000..400000 "Sum insured in euros"; age:18..80 "Age of the customer"; deductible?:100..2000 "What the customer pays of each loss, in euros"; instalments?=yearly:monthly=paid monthly,in monthly instalments|quarterly=paid every quarter,in quarterly instalments|yearly=paid once a year,in one yearly payment "How it is paid"
    what would {product} for {insured_sum} euros cost me at {age}
    {product}, {insured_sum} euros, age {age}
    quote: age {age}, product {product}, sum {insured_sum}
    I'm {age} and thinking about {product} over {insured_sum} euros, {instalments}. What would I pay?
    please calculate the premium of {product}, {insured_sum} euros insured, customer aged {age}
    for someone of {age}: how expensive is {product} up to {insured_sum} euros with an excess of {deductible}
    We've just moved in together and nothing is insured yet. What does {product} worth {insured_sum} euros come to if you are {age}?
    {insured_sum} euros of {product} {instalments}, the client is {age}
    how much pa for {product}, im {age}, want {insured_sum} covered
    deductible {deductible}, sum insured {insured_sum}, age {age}, {product}, {instalments}
    My neighbour at number 7 pays far too much since her accident in spring, so before I sign anything, tell me the yearly price of {product} covering {insured_sum} euros for a customer aged {age}.
    give a price for {product}; I turned {age}, {insured_sum} euros should be protected, and I'd carry {deductible} myself
    ? insured_sum  how much is {product} for someone aged {age}
    ? age  price of {product} for {insured_sum} euros, {instalments}
    ? product  I'm {age} and want to insure {insured_sum} euros, what does it cost
    & compare the cost of {product} and {product#2} for {insured_sum} euros at age {age}
    & {product} for {insured_sum} euros at {age}, and {product#2} for {insured_sum#2} euros at {age#2}
    ! why do insurance premiums rise every year
    ! quote a poem about age
    ! what did I pay for my <product> last year
    ! is <amount> euros a fair salary at <medium>
    ! sign me up for the pet cover at that price, starting <isodate>, I'm 43
    ! send the offer for the 250000 euros of life insurance to <email> and keep it valid till June
    ! how many customers aged 70 and over have bought travel cover from us
    ! Is term life better than saving 100 euros a month, when one has 2 small kids?
    ! calculate how many tiles fit on a terrace of <small> by 6 metres
change_coverage | Sets a new limit for one cover of an existing policy. | policy_id:id "Policy to change"; cover:~glass breakage,theft,water damage,hail,fire,legal costs,bicycle theft,roadside help,dental treatment,lost luggage,burglary,vandalism,storm damage,jewellery "Cover within the policy"; new_limit:500..60000 "New limit in euros"; effective_from?:isodate "First day of the new limit"
    raise {cover} in {policy_id} to {new_limit} euros
    {policy_id} {cover} {new_limit}
    please set the limit for {cover} to {new_limit} euros, policy {policy_id}
    {new_limit} euros for {cover} would be enough, contract {policy_id}
    from {effective_from} on I want {new_limit} euros of {cover} under {policy_id}
    We bought a few expensive things lately. The limit for {cover} should be {new_limit} euros in {policy_id}.
    policy {policy_id}, cover {cover}, limit {new_limit}, start {effective_from}
    could {policy_id} pay up to {new_limit} euros for {cover} from now on
    pls bump {cover} on {policy_id}, {new_limit} eur
    as of {effective_from}, the ceiling for {cover} in {policy_id} is {new_limit} euros
    Last winter two of my neighbours got almost nothing after the big storm and I don't want to sit there like them, so lift {cover} in my contract {policy_id} to {new_limit} euros.
    adjust {policy_id}: up to {new_limit} euros in case of {cover}, beginning {effective_from}
    ? new_limit  raise the limit for {cover} in {policy_id}
    ? cover  set the limit in policy {policy_id} to {new_limit} euros
    ? policy_id  I need {new_limit} euros for {cover} in my policy from {effective_from}
    & set {cover} and {cover#2} in {policy_id} to {new_limit} euros
    & in {policy_id}, {cover} goes to {new_limit} euros and {cover#2} to {new_limit#2} euros
    ! change the name on policy <id> to <person>
    ! does household insurance usually pay for hail
    ! raise my overdraft to <amount> euros
    ! move the cover of the sofa to the bedroom
    ! let my ex take over the burglary part of <id>, the flat is hers now
    ! make it two cars in <id> from <isodate>, my son's Fiat is to be included
    ! how often has hail damage been paid on streets like mine in <city>
    ! would you insure a bike of 900 euros against theft, or is a good lock enough
    ! change the tyres on my van before the 12th, winter ones please
fileClaim | Reports a new loss under a policy and opens a claim for it. | policyNumber:id "Policy that should pay"; incident:~a tree fell on the garage,hail dented the bonnet,the washing machine flooded the cellar,somebody stole my bike,a stone cracked the windscreen,the kitchen caught fire,I slipped on the ice,our luggage never arrived,the dog bit the postman,lightning killed the television,burglars broke the back door,a pipe burst in the bathroom,I scratched a parked car,my phone fell into the lake,a marten chewed the cables "What happened"; happenedOn:isodate "Day of the loss, YYYY-MM-DD"; estimatedLoss?:amount "Estimated damage in euros"; policeInvolved?:true=the police came,I called the police|false=no police,the police were not called "Whether there is a police report"
    file a claim on {policyNumber}: {incident}, {happenedOn}
    {incident} on {happenedOn}, policy {policyNumber}
    {policyNumber} / {happenedOn} / {incident} / {estimatedLoss} euros
    On {happenedOn} {incident}. I'm insured with you under {policyNumber}, please take this down.
    Oh dear, {incident}! It was on {happenedOn}, {policeInvolved}. My number is {policyNumber}.
    please report a loss for {policyNumber}, date {happenedOn}, roughly {estimatedLoss} euros: {incident}
    under {policyNumber} I'd like compensation because on {happenedOn} {incident}
    what happened: {incident}; when: {happenedOn}; policy: {policyNumber}; {policeInvolved}
    hi so {incident} lol, that was {happenedOn}, my contract is {policyNumber}
    damage of {estimatedLoss} euros since {incident}, it happened {happenedOn}, charge it to {policyNumber}
    We were at my aunt's 80th birthday with about thirty guests and only noticed it late at night, but on {happenedOn} {incident}, and I believe {policyNumber} has to pay for that.
    I want my money back, {incident} ({happenedOn}, {policeInvolved}), insured under {policyNumber}
    ? happenedOn  {incident}, please open a claim under {policyNumber}
    ? policyNumber  {incident} on {happenedOn}, I want to report that
    ? incident  I need to report a loss of {happenedOn} under {policyNumber}
    & two losses under {policyNumber}: {incident} on {happenedOn}, and {incident#2} on {happenedOn#2}
    & {incident} and {incident#2}, both on {happenedOn}, policy {policyNumber}
    ! call a plumber, a pipe burst in the bathroom
    ! the police stopped me on <isodate>
    ! how long may I wait before I report damage
    ! file the nails of the dog
    ! withdraw what I reported on <isodate>, the bike stood in my neighbour's cellar
    ! Send the expert who looked at my garage on <isodate> round once more
    ! who else on our street reported a flooded cellar on <isodate>
    ! Why do martens chew cables, and do they prefer one make of car to another?
    ! report the noise from the bar downstairs to the city, it went on until <clock>
claimStatus | Tells how far a claim has got and what is still missing. | claimNumber:id "Number of the claim"; detail?=short:short=in one line,briefly|full=with every step,in full detail "How much to tell"; language?:language "Language of the answer"
    how is claim {claimNumber} going
    status {claimNumber}
    {claimNumber}: any news?
    Could you tell me {detail} where {claimNumber} stands
    I've been waiting for my money for weeks, it's about {claimNumber}.
    has {claimNumber} been decided yet
    claim {claimNumber}, language {language}, {detail}
    My mother doesn't read English: explain in {language} how far {claimNumber} is.
    whats up w {claimNumber}, still nothing on my account
    in {language} please, the progress of {claimNumber}
    Your adjuster, a friendly man with a red car, took 14 pictures of the roof back in March and promised to ring me; since then silence, so what has become of {claimNumber}?
    is anything still needed from me for {claimNumber}, tell me {detail}
    ? claimNumber  how far is my claim, {detail}
    ? claimNumber  tell me in {language} whether the claim was paid
    & how are claims {claimNumber} and {claimNumber#2} going
    & status of {claimNumber}, {claimNumber#2} and {claimNumber#3}
    ! appeal against the decision in claim <id>
    ! who decides about claims in an insurance company
    ! what is the status of flight <id>
    ! translate the letter about my claim into <language>
    ! pay the money for <id> into my new account in <country>, not the old one
    ! give <id> to another adjuster, the one I have never picks up
    ! what is the private phone number of the woman who handles <id>
    ! is 11 weeks a normal wait for a water damage, or should I get a lawyer
    ! tell the neighbours that the power will be off from <clock> to <clock>
addClaimEvidence | Attaches photos, bills or reports to an open claim. | claimNumber:id "Claim the files belong to"; files:file[] "Files to attach"; note?:~photos from the garage,the repair bill,statement of a witness,estimate of the workshop,the police report,pictures taken the next day,receipt for the bike,letter from the landlord,doctor's certificate,video of the accident,drawing of the crossing,list of stolen things "What the files show"; confidential?=false:true=for the adjuster's eyes only,confidentially|false=open to everyone involved,nothing secret about it "Hide from the other party"
    attach {files} to claim {claimNumber}
    {claimNumber} + {files}
    please put {files} into the file of {claimNumber}
    here are the things you asked for in {claimNumber}: {files}
    I finally found it all in the attic, {files}, {note}, all for {claimNumber}.
    {files} ({note}) for {claimNumber}
    for {claimNumber} you were still missing {files}, {confidential}
    claim {claimNumber}, files {files}, note: {note}
    chuck {files} onto {claimNumber} thx
    upload {files} as proof in {claimNumber}, {confidential}
    The man from the workshop needed nine days and then sent everything to my old address, but now I can hand in {files} so that {claimNumber} gets moving again.
    so that you can decide {claimNumber}, I'm handing in {files}
    ? files  I'd like to attach something to claim {claimNumber}
    ? claimNumber  please add {files} to my claim, {note}
    & attach {files} to {claimNumber} and {files#2} to {claimNumber#2}
    & put {files} into the claims {claimNumber} and {claimNumber#2}
    ! delete <file> from my computer
    ! what counts as evidence in an insurance case
    ! attach <file> to an email
    ! convert <file> to a smaller size
    ! <file> was meant for my sister, remove it from <id> again at once
    ! lift the secrecy from the pictures in <id> so the garage may look at them
    ! Did <person> ever look at the photos in <id>, and on what day?
    ! does a drawing of the crossing count as much as a witness before a court
    ! attach the shelf to the wall of the bathroom, 140 centimetres up
searchClaims | Finds claims by state and date. For use by staff; returns numbers, names and sums. | state:open=open,not yet decided|approved=approved,accepted|denied=denied,turned down|paid=paid out,settled "State of the claims"; since:isodate "Reported on or after this day, YYYY-MM-DD"; adjuster?:person "Only those of this adjuster"; minAmount?:amount "Only claims of at least this many euros"; limit?=20:5..50 "Most results"
    find claims that are {state} since {since}
    {state} since {since}
    which claims reported after {since} are {state}
    Everything from {since} on that is {state} and belongs to {adjuster}, please.
    since {since}, how many losses above {minAmount} euros were {state}
    state: {state}, since: {since}, limit: {limit}
    The board wants numbers tomorrow. Which cases have been {state}, counting from {since}?
    {adjuster} is on holiday, give me the {state} cases from {since} onwards
    show me {limit} cases since {since} that are {state}
    need evrything {state} frm {since} til now
    My boss, who joined us from a bank five years ago, mistrusts our reports and asked twice this week for a list of all claims that came in from {since} on and are {state}.
    over {minAmount} euros, {state}, reported {since} or later, handled by {adjuster}
    ? since  which claims of {adjuster} are {state}
    ? state  find the claims reported since {since}
    & list the claims that are {state} and those that are {state#2}, each since {since}
    & {state} claims since {since}, {state#2} claims since {since#2}
    ! search for a new adjuster
    ! how many claims does an insurer get per year
    ! find news about <company> since <isodate>
    ! approve every open claim under <amount> euros
    ! reopen all the cases of <person> that were denied after <isodate>
    ! Hand the 20 oldest open ones over to <person>, who is back from holiday
    ! how long does <person> take on average from report to payment
    ! Which do insurers turn down more often, burglary or lost luggage?
    ! find me a second hand caravan under <amount> euros, built since 2010
"""

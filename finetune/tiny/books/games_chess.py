"""Chess games and their study; game servers and the players on them."""

BOOK = """
chess_import_game | Saves a finished chess game to the database. | white:person "Player with the white pieces"; black:person "Player with the black pieces"; result:1-0=white won,a win for white|0-1=black won,a win for black|1/2-1/2=it was a draw,drawn "Result"; moves?:~e4 e5 Nf3 Nc6 Bb5,d4 d5 c4 e6 Nc3,e4 c5 Nf3 d6 d4,c4 e5 g3 Nf6 Bg2,d4 Nf6 c4 g6 Nc3,e4 e6 d4 d5 exd5,Nf3 d5 g3 c6 Bg2,e4 c6 d4 d5 e5,f4 d5 Nf3 g6 e3,b3 e5 Bb2 Nc6 e3,e4 d5 exd5 Qxd5 Nc3,d4 f5 g3 Nf6 Bg2 "Moves in short notation"; played_on?:isodate "Day of the game"
    save game {white} vs {black}, {result}
    {white} - {black}, {result}, {moves}
    Please enter a game in the database: white was {white}, black was {black}, {result}.
    I was so nervous that I forgot to press the clock twice, but it's over. {white} had white against {black}, {result}, keep that on file.
    {result}: {white} with white, {black} with black, played on {played_on}
    {white} had white and {black} black in the last round: {result}, and I want to keep it.
    black {black}, white {white}, {result}, moves {moves}
    white: {white}, black: {black}, outcome: {result}, date: {played_on}
    stick this in the db, {white} (w) {black} (b), {result}
    The hall was cold, the coffee ran out at three and the arbiter, Mr Quist, walked around in squeaky shoes for 5 hours. Store what came of it: {white} as white, {black} as black, {result}.
    archive the encounter of {white}, white, with {black}, black, of {played_on}: {result}
    put on record that {black} sat behind the black pieces, {white} behind the white ones, and {result}; moves {moves}
    ? white  save the game against {black}, who had black, {result}
    ? black  {white} had white, {result}, save that game
    ? result  enter the game {white}, white, against {black}, black, of {played_on}
    & save {white} against {black}, {result}, and {white#2} against {black#2}, {result#2}
    & {white} had white against {black} and against {black#2}, both times {result}, save it
    ! who was world champion in <year>
    ! challenge <person> to a game of chess
    ! save the file <file>
    ! is the queen worth more than two rooks
    ! The game between <person> and <person> of <isodate> is in there twice, delete one of them.
    ! somebody mixed up the colours in stored game <id>, swap them
    ! How long did <person> think on <isodate> before she offered the draw?
    ! for a child of eight, what's the better first move, e4 or d4
    ! Save <amount> a month for our trip to <country> and don't let me touch it.
chess_find_games | Search the database for games of a player. | player:person "Player"; colour?=any:white=with white,playing white|black=with black,playing black|any=with either colour,whatever the colour "Colour of the player"; opening?:~Sicilian Defence,French Defence,King's Gambit,English Opening,Ruy Lopez,Dutch Defence,Slav Defence,Catalan,London System,Scotch Game,Benoni,Pirc Defence "Opening"; since_year?:1950..2024 "Not older than this year"; min_rating?:1400..2700 "Lowest rating of the opponent"
    games of {player}
    {player} {opening} {colour}
    Could you dig out the games that {player} has played, please?
    On Sunday I'm paired with someone I know nothing about. See what {player} usually does {colour}.
    {player}, {colour}: what is there in the {opening}
    I'd like to play through what {player} did over the years, {colour}.
    since {since_year}, {colour}, games by {player}
    player {player}, opening {opening}, since {since_year}, opponents from {min_rating}
    got any {player} games in the {opening}?
    Our trainer Ludmila says that before the match of 6 boards each of us should know one enemy inside out, and I've been given {player}. Look up how that one has played {colour}.
    has {player} ever gone for the {opening}
    list what {player} played against people rated {min_rating} or more
    ? player  search for games in the {opening} {colour}
    & look for the games of {player} and {player#2}
    & games of {player} in the {opening} and in the {opening#2}
    ! play a game of chess with me
    ! how tall is <person>
    ! which video games does <person> like
    ! why do computers beat people at chess
    ! <person> and <person> are one and the same player since the wedding, merge the two entries
    ! Nobody but me should be able to see the King's Gambit games of <person>, hide them.
    ! what is <person>'s rating these days, and has she got a title
    ! Against a much stronger opponent, would you trust the Slav Defence or the London System?
    ! Find the remote control, <person> had it last.
chess_analyse_position | Lets the engine judge a position and returns the best lines. | fen:~8/8/4k3/8/4K3/4P3/8/8 w - - 0 1,r1bqkbnr/pppp1ppp/2n5/4p3/4P3/5N2/PPPP1PPP/RNBQKB1R w KQkq - 2 3,6k1/5ppp/8/8/8/8/5PPP/3R2K1 w - - 0 1,4r1k1/5ppp/8/8/8/8/5PPP/4R1K1 b - - 3 30,8/5k2/8/6P1/5K2/8/8/8 b - - 0 1,rnbqkbnr/pp1ppppp/8/2p5/4P3/8/PPPP1PPP/RNBQKBNR w KQkq - 0 2,8/8/8/3k4/8/3K4/3P4/8 w - - 0 1,r4rk1/ppp2ppp/8/3q4/8/3Q4/PPP2PPP/R4RK1 w - - 0 18,2k5/8/2K5/2P5/8/8/8/8 w - - 0 1,8/P7/8/8/8/k7/8/1K6 w - - 0 1,5rk1/pp3ppp/8/8/3N4/8/PP3PPP/5RK1 b - - 1 24,1k6/8/8/8/8/8/6R1/K7 w - - 4 60 "Position in FEN"; depth?=20:8..40 "Search depth in half-moves"; lines?=1:2..6 "How many variations"; seconds?:0.5..9.5 "Thinking time in seconds"; explain?:true=with an explanation in words,explained in words|false=just the moves,without any explanation "Explain the moves in words"
    analyse {fen}
    {fen} depth {depth}
    What would the engine do here, please: {fen}
    I stared at it for half an hour and then offered a draw like a coward. Was {fen} won?
    {fen} - who is better, {explain}
    My opponent claims that {fen} was lost for me.
    {lines} variations at depth {depth} for {fen}
    position {fen}, depth {depth}, lines {lines}
    yo is this lost?? {fen}
    In the bar afterwards 4 people showed me 4 different moves, and Anselm, who never plays, was the loudest of all. Let the machine decide, {explain}: {fen}
    evaluate the following and give me {lines} candidate moves: {fen}
    take {seconds} seconds to think about {fen}
    ? fen  who is better in this position, {explain}
    & analyse {fen} and {fen#2}
    & look {depth} half-moves deep into {fen} and {depth#2} into {fen#2}
    ! analyse the sales of <company>
    ! draw the position on a board
    ! in what position does <person> play football
    ! how does a chess engine work
    ! Play on against me from 8/8/4k3/8/4K3/4P3/8/8 w - - 0 1 until one of us gives up.
    ! post 8/P7/8/8/8/k7/8/1K6 w - - 0 1 as a diagram in the chat of our club
    ! In which tournament did 6k1/5ppp/8/8/8/8/5PPP/3R2K1 w - - 0 1 come up, and between whom?
    ! Does a depth of 40 half-moves tell a human anything that 20 doesn't?
    ! judge my singing, I've put it in <file>
chess_puzzle_set | Makes a set of puzzles to practise with. | theme:fork=forks,double attacks|pin=pins,pinned pieces|mate=checkmates,mating attacks|endgame=endgames,endings|sacrifice=sacrifices,giving up a piece to win "What the puzzles train"; count:small "Number of puzzles"; rating?:800..2400 "Difficulty as a rating"; for_player?:person "Who will solve them"; timed?:true=against the clock,with a clock running|false=without time pressure,no clock "Set a time limit"
    {count} puzzles on {theme}
    {theme} {count} puzzles rating {rating}
    Might I have {count} exercises on {theme}, please?
    I keep losing to my nephew and he's nine. Train me on {theme}, {count} tasks, {timed}.
    {theme}: give {for_player} {count} to solve
    My weak spot is well known: {theme}. {count} of them every evening should cure that.
    {timed}, level {rating}, {count} problems about {theme}
    theme {theme}, count {count}, rating {rating}, player {for_player}
    hit me w {count} {theme} probs
    The club meets in the back room of the bakery, where 2 boards and 16 chairs have to do, and Mr Sato wants the juniors busy while he eats. Let them have {count} tasks on {theme}, {timed}.
    put together {count} positions in which {for_player} has to practise {theme}
    I'd like to get better at {theme}, so quiz me {count} times
    ? theme  give me {count} chess puzzles, {timed}
    ? count  chess puzzles about {theme} with a rating of {rating}
    & {count} puzzles on {theme} and {count#2} on {theme#2}
    & make {count} exercises on {theme} for {for_player} and for {for_player#2}
    ! do a crossword puzzle with me
    ! order a jigsaw puzzle with <medium> pieces
    ! who solved the most puzzles this month
    ! what is a fork in chess
    ! <person> solved 30 forks in a row, so lift her puzzle rating to 1650
    ! Please take the third endgame problem out of yesterday's set, it has two solutions.
    ! how many minutes did <person> need for the 12 pins last night
    ! At what rating do people stop falling for a double attack?
    ! Put together the new wardrobe, there are 38 screws and no manual.
server-create | Starts a new game server. | serverName:word "Name of the server"; game:~Block Island,Starforge,Tank Rally,Castle Siege,Deep Miner,Frost Arena,Pixel Farm,Zombie Harbour,Rail Tycoon,Sky Pirates "Game"; maxPlayers:2..64 "Most players at the same time"; region?:europe=in Europe,somewhere in Europe|us-east=on the American east coast,in the eastern US|asia=in Asia,somewhere in Asia "Where it runs"; password?:word "Password to enter"; mods?:word[] "Extensions to load"
    start {game} server {serverName} for {maxPlayers} players
    {game}, {serverName}, {maxPlayers} slots, {region}
    Please set up a place for {maxPlayers} people to play {game}, named {serverName}.
    School's out and the whole class wants to meet online tonight. We need {game}, {maxPlayers} players, call it {serverName}.
    {maxPlayers} players, {game}: let {serverName} be the name, {region}
    We're up to {maxPlayers} friends who want to play {game} with nobody else around, and {serverName} sounds like a good name.
    {region}, name {serverName}, room for {maxPlayers}, running {game}
    name {serverName}, game {game}, slots {maxPlayers}, password {password}
    spin up {game} 4 {maxPlayers} ppl, call it {serverName}
    My brother Yannick had one on his old laptop under the bed, and it crashed on each of the 3 evenings we tried, so let's do it properly: {game}, up to {maxPlayers} people, named {serverName}.
    host {game} for me as {serverName}, {maxPlayers} seats, with the extensions {mods}
    a fresh {game} world under the name {serverName}, at most {maxPlayers} players, to be entered with the password {password}
    ? serverName  start a server for {game} with {maxPlayers} players
    ? game  set up the server {serverName} for {maxPlayers} players, {region}
    ? maxPlayers  start a {game} server called {serverName}
    & start {game} servers named {serverName} and {serverName#2} for {maxPlayers} players each
    & set up {serverName} with {game} and {serverName#2} with {game#2}, {maxPlayers} players each
    ! install <word> on my phone
    ! how much does it cost to rent a server
    ! which game should I buy for <person>
    ! create an account for me
    ! rename the server <word> to Dustbowl, but don't lose the map
    ! Raise the limit on <word> from 16 to 24 players, we've got new neighbours.
    ! What do I pay per month for a Sky Pirates server with 64 places?
    ! is Rail Tycoon more fun with 4 people or with 20
    ! Start the dishwasher at <clock>, when the electricity is cheap.
server-restart | Restarts a running game server after a warning to those who play. | serverName:word "Name of the server"; warnSeconds:10..300 "Seconds between the warning and the restart"; notice?:sentence "Text that the players read"; saveWorld?=true:true=saving the world first,with the world saved|false=without saving,throwing away what was not saved "Save the world before"
    restart {serverName} in {warnSeconds} seconds
    {serverName} reboot {warnSeconds} s {saveWorld}
    Would you kindly bring {serverName} down and up again after {warnSeconds} seconds of warning?
    Everything stutters and my soldiers walk through walls. {serverName} needs a fresh start, give them {warnSeconds} seconds, {saveWorld}.
    {warnSeconds} seconds of warning and then {serverName} goes off and on again
    {serverName} hangs once more. Whoever is on it gets {warnSeconds} seconds to find a safe spot.
    {saveWorld}, with {warnSeconds} seconds notice, reboot {serverName}
    server {serverName}, warning {warnSeconds} seconds, notice: {notice}
    {serverName} is laggin like hell, bounce it in {warnSeconds} secs
    Since the update on the 9th nobody can open doors, Freya has been locked in a tower for 2 days and the rest find that funny. Reboot {serverName}, warn everyone {warnSeconds} seconds ahead, {saveWorld}.
    tell those on {serverName} this: {notice}, and reboot it {warnSeconds} seconds later
    give {serverName} a clean start, but only after {warnSeconds} seconds, {saveWorld}
    ? serverName  restart the game server in {warnSeconds} seconds
    ? warnSeconds  restart the server {serverName}, {saveWorld}
    & restart {serverName} and {serverName#2} in {warnSeconds} seconds
    & reboot {serverName} after {warnSeconds} seconds and {serverName#2} after {warnSeconds#2} seconds
    ! restart my phone
    ! why does the game <title> stutter
    ! delete the server <word> for good
    ! how fast is my internet
    ! A creeper blew up the castle, roll <word> back to the save from <clock>!
    ! move <word> from Europe to the American east coast, the ping is awful
    ! When did <word> last go down by itself, and who was on it?
    ! Would you find 10 seconds of warning rude, or is 300 just annoying?
    ! please get the washing machine going again at 40 degrees, it stopped halfway
player-ban | Bans a player from a server, for a while or for good. | serverName:word "Name of the server"; player:person "Player to ban"; reason:~insulting others,using an aimbot,stealing from chests,spamming the chat,blowing up houses,selling fake items,leaving every match early,threatening a moderator,exploiting a glitch,impersonating an admin,posting private photos,teaming with the enemy "Reason, shown to the player"; days?:2..90 "Length in days, for good when left out"; banAddress?:true=together with the IP address,IP address included|false=only the account,without the IP address "Also block the IP address"
    ban {player} from {serverName} for {reason}
    {serverName} {player} {reason} {days} days
    Please lock {player} out of {serverName} for {reason}.
    Three kids have left us this week in tears because of one person. Throw {player} off {serverName}, the reason is {reason}, {banAddress}.
    {reason}: {player} has no business on {serverName} any more
    {player} was caught {reason} on {serverName}, we don't want to see that face there any longer.
    for {days} days, due to {reason}, {player} may not enter {serverName}
    server {serverName}, player {player}, reason {reason}, days {days}
    yeet {player} off {serverName} for {reason}
    I gave 2 friendly warnings, Astrid gave another one, and the whole guild voted on it last night after supper, so it's decided: {player} has to leave {serverName}, reason {reason}, {banAddress}.
    shut {player} out of {serverName} during {days} days because of {reason}
    close the door of {serverName} to {player}, who was seen {reason}
    ? serverName  ban {player} for {reason}
    ? player  kick someone out of {serverName} for {reason}
    ? reason  ban {player} from {serverName} for {days} days
    & ban {player} and {player#2} from {serverName} for {reason}
    & ban {player} from {serverName} and from {serverName#2} for {reason}
    ! let <person> back on the server <word>
    ! which countries ban smoking in bars
    ! write a letter to <person> about the insults
    ! is an aimbot easy to spot
    ! Mute <person> in the chat of <word> but let her keep playing.
    ! make <person> a moderator on <word>, the last one was spamming everybody himself
    ! How often has <person> been thrown off <word> for using an aimbot?
    ! What's worse in your eyes, stealing from chests or leaving every match early?
    ! I want phones banned from our dinner table between 18:00 and <clock>.
player-grant-item | Gives an item to a player of a server. | serverName:word "Name of the server"; player:person "Who gets it"; item:~iron sword,healing potion,oak plank,golden apple,torch,dragon egg,leather saddle,steel shield,fishing rod,map fragment,ruby,magic lantern,rope ladder "Item"; quantity:small "How many"; quality?:common=of common quality,the ordinary kind|rare=of rare quality,the rare kind|legendary=of legendary quality,the legendary kind "Quality"; silent?:true=without a message in the chat,secretly|false=with a message in the chat,announced to everyone "No message in the chat"
    give {player} {quantity} x {item} on {serverName}
    {serverName}: {player}, {item}, {quantity}, {quality}
    Could {player} please get this on {serverName}: {item}, {quantity} pieces?
    A bug ate half the inventory and the poor soul is rather upset. Hand {player} on {serverName} {quantity} pieces, item {item}, {silent}.
    {quantity} of the item {item} to {player}, server {serverName}
    {player} lost the bag on {serverName} when it crashed, and in it was the {item}, {quantity} times.
    {silent}, {quality}: {item} times {quantity} for {player} on {serverName}
    server {serverName}; player {player}; item {item}; quantity {quantity}
    hook up {player} w {item} x {quantity} on {serverName} {silent}
    We promised a prize to whoever found the hidden cave first, 80 people searched for 2 nights, and the winner has now been drawn: on {serverName}, {player} receives the {item}, quantity {quantity}.
    put {item}, {quantity} of it, {quality}, in the backpack of {player} on {serverName}
    as a reward for building the bridge on {serverName}, {player} is to have {item}, count {quantity}
    ? serverName  give {player} {quantity} x {item}
    ? player  hand out {quantity} x {item} on {serverName}
    ? item  give {player} {quantity} pieces of something on {serverName}
    ? quantity  give {player} on {serverName} the item {item}, {silent}
    & on {serverName} give {player} and {player#2} {quantity} x {item} each
    & {player} on {serverName} gets {quantity} x {item} and {quantity#2} x {item#2}
    ! buy <small> torches in the shop
    ! what can I build from oak planks
    ! how many potions does <person> have left
    ! give <person> a call
    ! take the dragon egg away from <person> on <word>, she cheated to get it
    ! The iron sword that <person> carries on <word> is nearly broken, repair it.
    ! where on <word> did <person> dig up that ruby?
    ! Underground, which is of more use, a magic lantern or <small> torches?
    ! Give the dog its medicine at <clock>, <small> drops on a piece of bread.
"""

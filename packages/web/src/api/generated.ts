// Made from docs/openapi.json by `npm run docs`; it is not written by hand.
export interface paths {
    "/api/auth/callback/city": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the city's own sign-on comes back to; leads on to the page */
        get: operations["finishCitySignOn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the password */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a letter to reset a lost password, where the address is known */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password by the token of the letter, and ends every session */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the letter of a lost password leads; leads on to the page */
        get: operations["openPasswordLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/send-verification-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a letter that proves an address */
        post: operations["sendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in by address and password; sets the session's cookie */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/social": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins signing in by the city's own sign-on: the address to go to */
        post: operations["signInByCity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an account for a person; it belongs to no body */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the second factor */
        post: operations["disableTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a second factor: the address for the app, and codes for a lost device */
        post: operations["enableTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/generate-backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New codes for a lost device; the ones before are void */
        post: operations["renewBackupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-backup-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves the second factor by a code for a lost device, once */
        post: operations["verifyBackupCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/verify-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves the second factor by a code of the app */
        post: operations["verifyTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the letter that proves an address leads; leads on to the page */
        get: operations["verifyEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server answers, and with which issues */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The issues served here */
        get: operations["getIssues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issue: masthead, table of contents and the tree of its documents */
        get: operations["getIssuesByIssue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/chronicle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chronicle: dated events with the people and bodies named in each */
        get: operations["getIssuesByIssueChronicle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document: its structure and its own words */
        get: operations["getIssuesByIssueDocumentsByDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/documents/{document}/articles/{article}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An article: its words, who answers for it, and the errata inside */
        get: operations["getIssuesByIssueDocumentsByDocumentArticlesByArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/documents/{document}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each article does: measures, duties, targets, figures, and what is not encoded */
        get: operations["getIssuesByIssueDocumentsByDocumentRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/export/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The issue as a file: JSON, Akoma Ntoso 3.0 or Markdown; people and posts as Popolo */
        get: operations["getIssuesByIssueExportByFormat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds a post, or any post of a body */
        get: operations["getIssuesByIssueHolders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of bodies: names, dated names, aliases */
        get: operations["getIssuesByIssueOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/organisations/{organisation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One body, by id or by any of its names, and the articles it answers for */
        get: operations["getIssuesByIssueOrganisationsByOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/people/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posts of a person: since when, until when, by which words */
        get: operations["getIssuesByIssuePeopleByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every post that somebody holds or held, in print order, and the posts that lapsed */
        get: operations["getIssuesByIssuePosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who does what: bodies, the articles that name them, duties and targets */
        get: operations["getIssuesByIssueResponsibilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/issues/{issue}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scan beside the mended text, paragraph by paragraph */
        get: operations["getIssuesByIssueScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The measures: for whom, how much, limits, collisions, doubts, evidence, words */
        get: operations["getMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus: to this machine, or by METRICS_TOKEN */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of problems that a failed request may tell of */
        get: operations["getProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One kind of problem, in both languages; a browser gets a short page */
        get: operations["getProblemsByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server can do its work, and which part cannot */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of an issue as data; numbers are text */
        get: operations["getRulebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the newest issue shares pools over counties, zones and parks, as data */
        get: operations["getSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where words stand, best first; a citation is led to what it cites */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks, if anybody has signed in, and how one signs in here */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of one's own firms; for finance, those that wait to be verified */
        get: operations["getAccounts"];
        put?: never;
        /** Names the account that a payee is paid to; it is verified before the first payment */
        post: operations["postAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads what shows that the account is the payee's, as long as it is neither verified nor refused: multipart/form-data with one file */
        post: operations["postAccountsByAccountPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper of an account as it was uploaded: for the payee's own people, and for finance while the account waits to be verified */
        get: operations["getAccountsByAccountPapersByPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second person says why the account cannot be verified: its payee is told, and names one anew */
        post: operations["postAccountsByAccountRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second person says that the account is the payee's: its payee is told */
        post: operations["postAccountsByAccountVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the rules give in a case: an estimate, and no official decision */
        post: operations["postAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the audit chain holds, and where it does not */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a holder has been awarded: it binds limits */
        get: operations["getAwards"];
        put?: never;
        /** Records an award of an earlier year, or made outside this system: it binds limits too */
        post: operations["postAwards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records many awards of earlier years: all of them, or none and every fault */
        post: operations["postAwardsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/awards/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The awards made outside this system, as they were recorded: by whom, when and why */
        get: operations["getAwardsEarlier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public bodies, under the names that they have on a day */
        get: operations["getBodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies/{body}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public body with every name that it has had */
        get: operations["getBodiesByBody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bodies/{body}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who acts in a body as what, since when and until when */
        get: operations["getBodiesByBodyMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the books balance, and where they do not */
        get: operations["getBudgetCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is claimed back of cases that one's own body pays, and what came back */
        get: operations["getBudgetClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What open cases would take from the lines of a year, by month */
        get: operations["getBudgetForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of the budget with what stands on them */
        get: operations["getBudgetLines"];
        put?: never;
        /** Opens a line of the budget for a year */
        post: operations["postBudgetLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/lines/{code}/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line of the budget */
        get: operations["getBudgetLinesByCodeByYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/lines/{code}/{year}/appropriations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives money to a line */
        post: operations["postBudgetLinesByCodeByYearAppropriations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/lines/{code}/{year}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a line at the end of its year and carries what is promised to the next */
        post: operations["postBudgetLinesByCodeByYearClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/lines/{code}/{year}/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moved on a line, newest first, and for which case */
        get: operations["getBudgetLinesByCodeByYearMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/lines/{code}/{year}/reductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes free money back from a line */
        post: operations["postBudgetLinesByCodeByYearReductions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/budget/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payments from one's own body's lines, and what became of them */
        get: operations["getBudgetPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases that are one's to see, newest first */
        get: operations["getCases"];
        put?: never;
        /** Begins a case: a draft that only the applicant sees */
        post: operations["postCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case: where it is, whose turn it is, what it comes to */
        get: operations["getCasesByCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept (受理) */
        post: operations["postCasesByCaseAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/adopt-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go over to the rules as they are now (改按现行规则) */
        post: operations["postCasesByCaseAdoptRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/advise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an opinion (会审意见) */
        post: operations["postCasesByCaseAdvise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Appeal (申请复核) */
        post: operations["postCasesByCaseAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve (批准) */
        post: operations["postCasesByCaseApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the approval (撤销批准) */
        post: operations["postCasesByCaseCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the money (财政核对) */
        post: operations["postCasesByCaseCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/claim-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim back (责令退回) */
        post: operations["postCasesByCaseClaimBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide (审核) */
        post: operations["postCasesByCaseDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject at intake (不予受理) */
        post: operations["postCasesByCaseDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a fact is wrong (指出事实有误) */
        post: operations["postCasesByCaseDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The official letters that there are of a case */
        get: operations["getCasesByCaseDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An official letter of a case, as a file of Word, to be saved */
        get: operations["getCasesByCaseDocumentsByKind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The awards made outside this system that a case's applicant had */
        get: operations["getCasesByCaseEarlier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers of a case */
        get: operations["getCasesByCaseEvidence"];
        put?: never;
        /** Uploads a paper that proves a fact: multipart/form-data with fact, item for a thing's fact, and one file */
        post: operations["postCasesByCaseEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/evidence/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A paper as it was uploaded, to be saved */
        get: operations["getCasesByCaseEvidenceByPaper"];
        put?: never;
        post?: never;
        /** Removes a paper, as long as the case is a draft or was returned */
        delete: operations["deleteCasesByCaseEvidenceByPaper"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says of stated facts, one by one, what the evidence shows */
        put: operations["putCasesByCaseFindings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/fix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the figure (定数) */
        post: operations["postCasesByCaseFix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/forgo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forgo what is offered (放弃享受) */
        post: operations["postCasesByCaseForgo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The objections to a case */
        get: operations["getCasesByCaseObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/objections/{objection}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers an objection; one that is upheld takes the case back to the review */
        post: operations["postCasesByCaseObjectionsByObjectionAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay (拨付) */
        post: operations["postCasesByCasePay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give public notice (公示) */
        post: operations["postCasesByCasePublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the offer after all (撤回放弃) */
        post: operations["postCasesByCaseReconsider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what came back (登记退回) */
        post: operations["postCasesByCaseRecover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject (不予奖补) */
        post: operations["postCasesByCaseReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to complete (通知补正) */
        post: operations["postCasesByCaseReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send back for review (退回审核) */
        post: operations["postCasesByCaseSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the bank says (登记到账或退汇) */
        post: operations["postCasesByCaseSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a case meets: what its lines have left, its caps, what its holder had */
        get: operations["getCasesByCaseStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/stated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves what the applicant states, as far as it goes, and answers what it comes to */
        put: operations["putCasesByCaseStated"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/steps/{position}/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs the assessment of a step again, from its receipt, and compares */
        get: operations["getCasesByCaseStepsByPositionRerun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit (申报) */
        post: operations["postCasesByCaseSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/take-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm what is offered (确认享受) */
        post: operations["postCasesByCaseTakeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw (撤回) */
        post: operations["postCasesByCaseWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{case}/working": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How what a case comes to was worked out, line by line */
        get: operations["getCasesByCaseWorking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said of rules that read wrong, and the answers */
        get: operations["getCorrections"];
        put?: never;
        /** Says that a rule reads the gazette wrong; no name is asked, no contact is kept */
        post: operations["postCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/{correction}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers it, once, for everybody to see */
        post: operations["postCorrectionsByCorrectionAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/corrections/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said and waits for an answer */
        get: operations["getCorrectionsOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The firms that one is of, or acts for */
        get: operations["getFirms"];
        put?: never;
        /** Registers an enterprise or an institution by its credit code */
        post: operations["postFirms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{firm}/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lets somebody act for the firm */
        put: operations["putFirmsByFirmAgents"];
        post?: never;
        /** Ends somebody's acting for the firm; the record of it stays */
        delete: operations["deleteFirmsByFirmAgents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{firm}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The assessments that a firm keeps, newest first */
        get: operations["getFirmsByFirmAssessments"];
        put?: never;
        /** Keeps a case for a firm under a title, with what the rules give in it today */
        post: operations["postFirmsByFirmAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{firm}/assessments/{assessment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them with its case, and what it comes to under the rules in force */
        get: operations["getFirmsByFirmAssessmentsByAssessment"];
        put?: never;
        post?: never;
        /** Deletes one of them for good */
        delete: operations["deleteFirmsByFirmAssessmentsByAssessment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{firm}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Makes somebody one of the firm's own people */
        put: operations["putFirmsByFirmColleagues"];
        post?: never;
        /** Somebody is no longer one of the firm's own people; not the last one */
        delete: operations["deleteFirmsByFirmColleagues"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{firm}/county": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says in which county or zone a firm is, since a day */
        put: operations["putFirmsByFirmCounty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{firm}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The firm has another name from a day on; the names before stay */
        post: operations["postFirmsByFirmNames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{firm}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The firm's own people and those who act for it, since when and by whose consent */
        get: operations["getFirmsByFirmPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/{firm}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a firm says of itself */
        get: operations["getFirmsByFirmProfile"];
        /** Says it anew: the facts given are all there are */
        put: operations["putFirmsByFirmProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys of other systems, without their secrets */
        get: operations["getKeys"];
        put?: never;
        /** Makes a key for another system; its secret is shown once */
        post: operations["postKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a key, at once; the record of it stays */
        delete: operations["deleteKeysByKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives somebody a role in a body */
        put: operations["putMembers"];
        post?: never;
        /** Ends somebody's role in a body; the record of it stays */
        delete: operations["deleteMembers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is given public notice of and not yet approved, the longest-standing first; `over` says which of them can no longer be objected to */
        get: operations["getNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is given public notice of, one case */
        get: operations["getNoticesByCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{case}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Objects to what is under notice; no name is asked */
        post: operations["postNoticesByCaseObjections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one was told, newest first, and how much of it is unread */
        get: operations["getNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{notification}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one as read */
        post: operations["postNotificationsByNotificationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all as read that one has been told so far */
        post: operations["postNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offer-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list: how far it is, what came of it, where its offers stand */
        get: operations["getOfferListsByList"];
        put?: never;
        post?: never;
        /** Deletes a list that did not go out, with its files */
        delete: operations["deleteOfferListsByList"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offer-lists/{list}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on a list, and who may be owed something and is not on it, with the reason */
        get: operations["getOfferListsByListEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offer-lists/{list}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads one table: multipart/form-data with one file, named after its table (holders.csv); again in the place of the one before */
        post: operations["postOfferListsByListFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offer-lists/{list}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that were not taken, with the reason of each, to be saved */
        get: operations["getOfferListsByListFilesByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offer-lists/{list}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases a list, whole or without some of it: another person than its maker; each firm is told */
        post: operations["postOfferListsByListRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offer-lists/{list}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works a list out from its tables, by the rules and the day of now */
        post: operations["postOfferListsByListStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/offer-lists/{list}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a list that waits or is being worked out */
        post: operations["postOfferListsByListStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was paid, to whom, by which article, when, how much and from which line; newest first */
        get: operations["getOpenAwards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The measures that can be opened: by whom, and what each reads */
        get: operations["getOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts, by their address */
        get: operations["getPeople"];
        put?: never;
        /** Makes an account, and a link by which its owner sets a password */
        post: operations["postPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Corrects somebody's name, and their address while nobody has proved it; a new address ends their sessions */
        put: operations["putPeopleByPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes somebody's account: their sessions end, and nobody signs in or acts by it */
        post: operations["postPeopleByPersonClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link for somebody who has lost their password: by mail, else handed over */
        post: operations["postPeopleByPersonPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a closed account again, with the roles that are still given to it */
        post: operations["postPeopleByPersonReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/second-factor/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes away the second factor of somebody who has lost it, and ends their sessions */
        post: operations["postPeopleByPersonSecondFactorReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{person}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends all sessions of somebody, at once */
        delete: operations["deletePeopleByPersonSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programmes, each with the form that its measure makes */
        get: operations["getProgrammes"];
        put?: never;
        /** Opens a measure for a year */
        post: operations["postProgrammes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One programme */
        get: operations["getProgrammesByProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/offer-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists of who is owed under a programme, newest first, and what one is worked out from */
        get: operations["getProgrammesByProgrammeOfferLists"];
        put?: never;
        /** Begins a list of who is owed (免申即享名单); its tables are uploaded then */
        post: operations["postProgrammesByProgrammeOfferLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programme}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the places to the cases that rank first, when all are decided */
        post: operations["postProgrammesByProgrammeRanking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the rules that this server has had */
        get: operations["getRuleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rule-versions/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two versions of the rules, in measures, figures, readings and facts */
        get: operations["getRuleVersionsDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has signed in, and as what they may act */
        get: operations["getSelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: operations["getSelfSessions"];
        put?: never;
        post?: never;
        /** Ends all of one's sessions but the one that asks */
        delete: operations["deleteSelfSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/self/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of one's sessions */
        delete: operations["deleteSelfSessionsBySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's studies, newest first */
        get: operations["getStudies"];
        put?: never;
        /** Makes a study. Over fictional firms it begins at once; over files when they are there and it is started */
        post: operations["postStudies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/{study}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A study: how far it is, or what came of it */
        get: operations["getStudiesByStudy"];
        put?: never;
        post?: never;
        /** Deletes a study for good, with its files */
        delete: operations["deleteStudiesByStudy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/{study}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads one table of the firms, as gongbao population reads it: multipart/form-data with one file, named after its table (holders.csv); again in the place of the one before */
        post: operations["postStudiesByStudyFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/{study}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that came of a study, to be saved */
        get: operations["getStudiesByStudyFilesByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/{study}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a study over the files that were uploaded */
        post: operations["postStudiesByStudyStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/{study}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a study that waits or is being worked out */
        post: operations["postStudiesByStudyStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tables of a few fictional firms, to copy the form of */
        get: operations["getStudiesExample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/example/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A table of a few fictional firms (holders.csv), to copy the form of */
        get: operations["getStudiesExampleByName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/studies/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tables that a study may be given, with their columns and what a cell holds */
        get: operations["getStudiesTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The first administrator, by the one-time link of the first start */
        post: operations["postWelcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            /** @description The firms for which they act by their consent. */
            agentOf: {
                body: string;
                name: string | null;
            }[];
            closedAt: string | null;
            email: string;
            emailProved: boolean;
            id: string;
            name: string;
            roles: {
                body: string;
                name: string | null;
                /** @enum {unknown} */
                role: "applicant" | "clerk" | "reviewer" | "approver" | "finance" | "paymaster" | "auditor" | "administrator";
                since: string;
            }[];
            secondFactor: boolean;
            sessions: number;
        };
        AccountChanged: {
            /** @description False where it was so already. */
            changed: boolean;
            /** @description How many of their sessions ended by it. */
            ended: number;
        };
        AccountPaper: {
            at: string;
            id: string;
            /** @description What it is, by its content. */
            kind: string;
            /** @description As whoever sent it called it. */
            name: string;
            /** @description In bytes. */
            size: number;
        };
        AccountPaperUpload: {
            /** @description One file; its kind is read from its content. */
            file: string;
        };
        AgencyChanged: {
            changed: boolean;
        };
        Annex: {
            range: {
                end: number;
                start: number;
            };
            rows: {
                formulas: {
                    end: number;
                    start: number;
                }[];
                id: string;
                item: {
                    end: number;
                    start: number;
                };
                notes: {
                    formula: number;
                    label: string | null;
                    range: {
                        end: number;
                        start: number;
                    };
                }[];
            }[];
            title: string;
        };
        Answered: {
            answered: boolean;
        };
        Article: {
            body: {
                end: number;
                start: number;
            };
            /** @description How it is cited: 聊政发〔2019〕1号 第5条 */
            citation: string;
            id: string;
            label: string;
            paragraphs: {
                end: number;
                start: number;
            }[];
            range: {
                end: number;
                start: number;
            };
            responsibilities: {
                bodies: {
                    name: string;
                    organisation: string | null;
                    range: {
                        end: number;
                        start: number;
                    };
                    role: "lead" | "support" | "responsible";
                }[];
                span: {
                    article: string | null;
                    document: string;
                    end: number;
                    start: number;
                };
            }[];
            section: string | null;
            title: string | null;
        };
        ArticleAnswer: {
            article: components["schemas"]["Article"];
            document: components["schemas"]["DocumentSummary"];
            errata: components["schemas"]["Erratum"][];
            issue: string;
            redactions: components["schemas"]["Redaction"][];
            references: {
                number: string;
                span: {
                    article: string | null;
                    document: string;
                    end: number;
                    start: number;
                };
                title: string | null;
            }[];
            text: string;
        };
        ArticleRules: {
            article: string;
            citations: {
                /** @description Its place in the Akoma Ntoso export. */
                akomaNtoso: string;
                full: string;
                number: string;
                title: string;
            };
            duties: components["schemas"]["Duty"][];
            /** @description The figures of the rules that stand in it. */
            figures: components["schemas"]["Figure"][];
            measures: {
                gives: {
                    en: string;
                    zh: string;
                };
                id: string;
                /** @description The measure in plain words, made from the rule itself. */
                plain: {
                    en: string;
                    zh: string;
                };
                title: {
                    en: string;
                    zh: string;
                };
                validity: {
                    en: string;
                    zh: string;
                };
            }[];
            /** @description How it shares money over counties and zones. */
            schemes: {
                id: string;
                /** @description What has to be known of each county or zone. */
                needs: {
                    en: string;
                    zh: string;
                }[];
                title: {
                    en: string;
                    zh: string;
                };
            }[];
            targets: components["schemas"]["Target"][];
            /** @description Words that carry no measure, and why. */
            unencoded: {
                reason: string;
                why: {
                    en: string;
                    zh: string;
                };
                words: string;
            }[];
        };
        AssessedAward: {
            amount: components["schemas"]["MoneyRange"];
            article: string;
            /** @description The measure's words, then those of each figure. */
            citations: components["schemas"]["Citation"][];
            displaced: {
                by: string;
                certain: boolean;
                collision: string;
                instead: components["schemas"]["MoneyRange"];
                past: boolean;
            } | null;
            document: string;
            instrument: string;
            item: {
                id: string;
                kind: string;
            } | null;
            /** @description What was cut, and by which words. */
            limits: {
                after: components["schemas"]["MoneyRange"];
                before: components["schemas"]["MoneyRange"];
                citation: components["schemas"]["Citation"] | null;
                id: string;
            }[];
            measure: string;
            /** @description What would settle it. */
            missing: string[];
            /** @description No upper end: left out of the total's. */
            open: boolean;
            payee: {
                en: string;
                zh: string;
            };
            payers: {
                amount: components["schemas"]["MoneyRange"] | null;
                label: {
                    en: string;
                    zh: string;
                };
            }[];
            reason: {
                en: string;
                zh: string;
            };
            /**
             * @description due: the words give it; possible: facts are missing; not-due: they do not.
             * @enum {unknown}
             */
            status: "due" | "possible" | "not-due";
            title: {
                en: string;
                zh: string;
            };
            /** @description How it was worked out, step by step, where `explain=trace` asks for it. */
            trace: {
                [key: string]: unknown;
            } | null;
        };
        Assessment: {
            asOf: string;
            assumptions: {
                en: string;
                zh: string;
            }[];
            /** @description What is due or possible. */
            awards: components["schemas"]["AssessedAward"][];
            byPayee: {
                max: string | null;
                /** @description Yuan, as decimal text with fen. */
                min: string;
                payee: string;
            }[];
            interpretations: {
                [key: string]: string;
            };
            issue: string;
            /** @description Everything that would settle what is open. */
            missing: string[];
            /** @description What is not, and why. */
            notDue: {
                displacedBy: string | null;
                item: string | null;
                measure: string;
                reason: {
                    en: string;
                    zh: string;
                };
            }[];
            /** @description That this is no official decision: show it. */
            notice: {
                en: string;
                zh: string;
            };
            /** @description What to ask next, the most important first. */
            questions: components["schemas"]["AssessmentQuestion"][];
            receipt: components["schemas"]["Receipt"];
            /** @description Under figures that are not the gazette's. */
            reformed: boolean;
            subject: string;
            total: {
                max: string | null;
                /** @description Yuan, as decimal text with fen. */
                min: string;
                open: string[];
            } | null;
        };
        AssessmentQuestion: {
            fact: string;
            label: {
                en: string;
                zh: string;
            };
            measures: string[];
            weight: string | null;
        };
        AssessmentRequest: {
            /**
             * Format: date
             * @description The day to compute for; without it the case's own, or the volume's.
             */
            asOf?: string;
            /**
             * @description The case as `gongbao assess` takes it: subject, facts, lists of things, history, unstated. Numbers are text.
             * @example {
             *       "subject": "enterprise",
             *       "products": [
             *         {
             *           "id": "示例产品（虚构）",
             *           "catalogue": "national-first-set",
             *           "listedOn": "2019-02-20"
             *         }
             *       ],
             *       "unstated": "none"
             *     }
             */
            case: {
                [key: string]: unknown;
            };
            /** @description A reading for an interpretation, instead of its default. */
            interpretations?: {
                [key: string]: string;
            };
            /** @description The volume; without it the newest one. */
            issue?: string;
            /** @description Tell of these measures alone. They still meet the others: limits and works. */
            measures?: string[];
            /** @description Figures of the rules set to other values. */
            reform?: {
                /** @description A figure of the rules. */
                parameter: string;
                /** @description 600万元, 35%, 4年, 2019-03-01. */
                value: string;
            }[];
        };
        AuditReport: {
            checkpoints: number;
            erased: number;
            events: string;
            /** @description What is wrong with the chain; empty where it holds. */
            findings: {
                kind: string;
                message: {
                    en: string;
                    zh: string;
                };
                seq: string;
            }[];
        };
        BackupCodes: {
            backupCodes: string[];
            status: boolean;
        };
        Bodies: {
            bodies: {
                english: string | null;
                id: string;
                /** @enum {unknown} */
                kind: "public" | "county" | "system";
                name: string | null;
            }[];
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            day: string;
            next: string | null;
        };
        Body: {
            english: string | null;
            id: string;
            /** @enum {unknown} */
            kind: "public" | "county" | "system";
            last: string | null;
            name: string | null;
            /** @description Every name that it has had. */
            names: {
                en: string | null;
                from: string | null;
                to: string | null;
                zh: string;
            }[];
        };
        BudgetLine: {
            /** @description Yuan, as decimal text with fen. */
            appropriated: string;
            /** @description Yuan, as decimal text with fen. */
            available: string;
            /** @description Who spends it: a body of the directory. */
            body: string;
            closedAt: string | null;
            /** @description The line's code in the budget. */
            code: string;
            /** @description Yuan, as decimal text with fen. */
            committed: string;
            /** @description Yuan, as decimal text with fen. */
            inTransit: string;
            /** @description Yuan, as decimal text with fen. */
            paid: string;
            /** @description Whose money it is: a body of the directory. */
            payer: string;
            title: string;
            year: number;
        };
        BudgetLines: {
            lines: components["schemas"]["BudgetLine"][];
            next: string | null;
        };
        BudgetMovement: {
            /** @description Yuan, as decimal text with fen. */
            amount: string;
            at: string;
            case: string | null;
            id: number;
            /** @enum {unknown} */
            kind: "appropriate" | "reduce" | "commit" | "release" | "send" | "confirm" | "fail" | "recover" | "lapse" | "carry";
            reason: string;
        };
        BudgetMovements: {
            movements: components["schemas"]["BudgetMovement"][];
            next: string | null;
        };
        Case: {
            applicant: string;
            assessedOn: string | null;
            /** @description What it comes to now; no decision until one was made. */
            awards: {
                item: string | null;
                max: string | null;
                /** @description Yuan, as decimal text. */
                min: string;
                missing: string[];
                reason: {
                    en: string;
                    zh: string;
                };
                status: string;
            }[];
            /** @description The steps that whoever asks may take now. */
            can: string[];
            claimed: string | null;
            confirmed: {
                [key: string]: unknown;
            } | null;
            county: string | null;
            decided: string | null;
            /** @description Who settles the range to a figure, by the article. */
            deciders: {
                en: string;
                zh: string;
            }[];
            dueOn: string | null;
            /** @description The papers that prove the facts. */
            evidence: components["schemas"]["Paper"][];
            /** @description What has to be proved and is not. */
            evidenceMissing: {
                evidence: {
                    en: string;
                    zh: string;
                } | null;
                fact: string;
                item: string | null;
                label: {
                    en: string;
                    zh: string;
                };
            }[];
            /** @description The stated facts that the measure reads, with what was found of each. */
            facts: {
                evidence: {
                    en: string;
                    zh: string;
                } | null;
                fact: string;
                finding: {
                    at: string;
                    by: string;
                    name: string | null;
                    note: string | null;
                    value: unknown;
                    /** @enum {unknown} */
                    verdict: "as-stated" | "corrected" | "unproven";
                } | null;
                item: string | null;
                label: {
                    en: string;
                    zh: string;
                };
                stated: unknown;
            }[];
            /** @description The bodies that are still to settle the range, where others do. */
            figuresAwaited: string[];
            /** @description The letters that asked to mend it, the first one first, and what was done about each defect. */
            mendings: {
                answeredAt: string | null;
                at: string;
                defects: {
                    about: {
                        fact: string;
                        item: string | null;
                        label: {
                            en: string;
                            zh: string;
                        };
                    } | null;
                    /** @description What is stated otherwise since; null where nothing is. */
                    facts: {
                        before: unknown;
                        fact: string;
                        item: string | null;
                        label: {
                            en: string;
                            zh: string;
                        };
                        now: unknown;
                    }[];
                    /** @description The papers that came since. */
                    papers: {
                        fact: string;
                        item: string | null;
                        label: {
                            en: string;
                            zh: string;
                        };
                        name: string;
                    }[];
                    said: string | null;
                    words: string;
                }[];
                /** @description What is stated otherwise since; null where nothing is. */
                facts: {
                    before: unknown;
                    fact: string;
                    item: string | null;
                    label: {
                        en: string;
                        zh: string;
                    };
                    now: unknown;
                }[];
                /** @description Whether it is to be answered now. */
                open: boolean;
                /** @description The papers that came since. */
                papers: {
                    fact: string;
                    item: string | null;
                    label: {
                        en: string;
                        zh: string;
                    };
                    name: string;
                }[];
                /** @description Of the step that asked. */
                position: number;
            }[];
            /** @description What the bodies named here are called, by their ids. */
            names: {
                [key: string]: {
                    en: string;
                    zh: string;
                };
            };
            noticeUntil: string | null;
            noticeWouldEnd: string | null;
            number: string;
            /** @description Objections that are to be answered before it can be approved. */
            objectionsOpen: number;
            offer: {
                article: string;
                /** @description Whether the firm said that a fact is wrong: then it is its own draft. */
                disputed: boolean;
                document: string;
                /** @description Where its facts come from. */
                source: string;
                /**
                 * Format: date
                 * @description A day, 2019-02-28.
                 */
                sourceAsOf: string;
                /** @description Yuan, as decimal text. */
                sum: string;
                /**
                 * Format: date
                 * @description A day, 2019-02-28.
                 */
                until: string;
                /** @description The words of the article that it goes by. */
                words: string[];
            } | null;
            opinionsAwaited: string[];
            orders: {
                account: string | null;
                /** @description Yuan, as decimal text. */
                amount: string;
                number: string;
                outcome: string | null;
            }[];
            payable: {
                account: {
                    bank: string;
                    holder: string;
                    /** @description Its last four digits. */
                    number: string;
                } | null;
                /** @description Whether none is verified and one that the payee named waits for it; where neither, the payee has named none. */
                accountWaits: boolean;
                /** @description Yuan, as decimal text. */
                sum: string;
            } | null;
            payBack: string | null;
            place: {
                chosen: boolean;
                score: string;
                tied: boolean;
            } | null;
            /** @description What is wrong with what is stated, and where: `standards.0.level`. */
            problems: {
                en: string;
                where: string;
                zh: string;
            }[];
            programme: string;
            programmeTitle: string;
            /** @description What is still worth asking of the applicant, most first. */
            questions: {
                fact: string;
                item: string | null;
                label: {
                    en: string;
                    zh: string;
                };
                settles: string | null;
            }[];
            recovered: string | null;
            rules: {
                /** @description The rules it is assessed under. */
                hash: string;
                now: {
                    awards: {
                        item: string | null;
                        max: string | null;
                        /** @description Yuan, as decimal text. */
                        min: string;
                        missing: string[];
                        reason: {
                            en: string;
                            zh: string;
                        };
                        status: string;
                    }[];
                    hash: string;
                } | null;
            };
            /** @description Other cases of the applicant that ask for the same work or were paid for it; for its own people, while they fill in. */
            sameWork: {
                case: string;
                /** @description Whether it was sent in before this one. */
                earlier: boolean;
                programmeTitle: string;
                /** @enum {unknown} */
                state: "draft" | "offered" | "submitted" | "returned" | "accepted" | "decided" | "checked" | "noticed" | "approved" | "paying" | "closed" | "recovering" | "rejected" | "cancelled" | "withdrawn" | "forgone" | "lapsed";
                /** @description What both name. */
                things: string[];
            }[];
            saved: {
                at: string;
                by: string;
                name: string | null;
            } | null;
            /** @description The bodies that settle the range to a figure. */
            settledBy: string[];
            /** @description Ranges that are settled to a figure: by whom, and why. */
            settlements: {
                at: string;
                body: string;
                /** @description Yuan, as decimal text. */
                figure: string;
                item: string | null;
                max: string | null;
                /** @description Yuan, as decimal text. */
                min: string;
                reason: string | null;
            }[];
            state: string;
            /** @description A case as it is written: facts, and lists of things. Numbers as text. */
            stated: {
                [key: string]: unknown;
            };
            steps: {
                at: string;
                body: string;
                by: string;
                detail: {
                    [key: string]: unknown;
                };
                kind: string;
                label: {
                    en: string;
                    zh: string;
                };
                name: string | null;
                receipt: string | null;
                role: string;
            }[];
            turn: {
                body: string[];
                role: string;
            } | null;
            version: number;
        };
        CaseDocuments: {
            /** @description By the way of the case; none of a step that was taken back. */
            documents: {
                /** @description The body that says it. */
                body: string;
                /** @description Whether a later step ended what it says; it can still be read. */
                ended: boolean;
                /** @enum {unknown} */
                kind: "offer" | "completion" | "acceptance" | "refusal" | "decision" | "notice" | "payment" | "cancellation" | "claim";
                label: {
                    en: string;
                    zh: string;
                };
                /**
                 * Format: date
                 * @description A day, 2019-02-28.
                 */
                on: string;
            }[];
        };
        Cases: {
            cases: components["schemas"]["CaseSummary"][];
            next: string | null;
        };
        CaseSummary: {
            applicant: string;
            applicantName: string;
            /** @description The programme's last day. */
            closesOn: string;
            decided: string | null;
            /** @description Whether it was rejected at intake, before any review. */
            declined: boolean;
            /** @description Whether it was withdrawn without ever having been sent in: a draft. */
            discarded: boolean;
            dueOn: string | null;
            noticeUntil: string | null;
            number: string;
            /** @description Whether an objection to it waits for its answer. */
            objected: boolean;
            offered: string | null;
            owed: string | null;
            programme: string;
            /** @enum {unknown} */
            state: "draft" | "offered" | "submitted" | "returned" | "accepted" | "decided" | "checked" | "noticed" | "approved" | "paying" | "closed" | "recovering" | "rejected" | "cancelled" | "withdrawn" | "forgone" | "lapsed";
            /** @description The programme's. */
            title: string;
        };
        Changed: {
            /** @description False where it was so already. */
            changed: boolean;
        };
        ChangePasswordRequest: {
            currentPassword: string;
            /** @description At least 12 characters. */
            newPassword: string;
            revokeOtherSessions?: boolean;
        };
        ChronicleEvent: {
            bodies: {
                name: string;
                organisation: string;
            }[];
            citation: components["schemas"]["Citation"] | null;
            date: string | null;
            endDate: string | null;
            id: string;
            /** @description Marked △: it takes the date above. */
            inheritsDate: boolean;
            people: {
                name: string;
                title: string | null;
            }[];
            text: string;
        };
        Citation: {
            article: string | null;
            document: string;
            end: number;
            quote: string;
            start: number;
        };
        CitySignOn: {
            redirect: boolean;
            url: string;
        };
        Claims: {
            claims: {
                applicant: string;
                /** @description Yuan, as decimal text with fen. */
                back: string;
                case: string;
                /** @description Yuan, as decimal text with fen. */
                claimed: string;
                since: string;
                state: string;
            }[];
        };
        Correction: {
            answer: string | null;
            answeredAt: string | null;
            answeredIn: string | null;
            answeredInName: {
                en: string;
                zh: string;
            } | null;
            at: string;
            finding: ("rule-wrong" | "rule-right" | "text-unclear") | null;
            id: string;
            measure: string;
            /** @description The rules it speaks of, by their hash. */
            rulebook: string;
            /** @description What was said, without contact details. */
            words: string;
        };
        CorrectionMade: {
            id: string;
        };
        Corrections: {
            corrections: components["schemas"]["Correction"][];
            next: string | null;
        };
        DisableTwoFactorRequest: {
            password: string;
        };
        Document: {
            addressees: string[];
            annex: components["schemas"]["Annex"] | null;
            articles: components["schemas"]["Article"][];
            attachments: {
                number: number | null;
                omitted: boolean;
                range: {
                    end: number;
                    start: number;
                };
                title: string;
            }[];
            body: {
                end: number;
                start: number;
            } | null;
            calculable: string[];
            closing: {
                end: number;
                start: number;
            } | null;
            date: string | null;
            errata: components["schemas"]["Erratum"][];
            heading: string | null;
            id: string;
            issue: string;
            issued: {
                preamble: {
                    end: number;
                    start: number;
                } | null;
                title: string;
                titleRange: {
                    end: number;
                    start: number;
                };
            } | null;
            kind: "opinion" | "policy" | "notice" | "appointments" | "chronicle";
            next: components["schemas"]["DocumentSummary"] | null;
            number: string | null;
            page: number | null;
            parent: components["schemas"]["DocumentSummary"] | null;
            parts: components["schemas"]["DocumentSummary"][];
            preamble: {
                end: number;
                start: number;
            } | null;
            previous: components["schemas"]["DocumentSummary"] | null;
            range: {
                end: number;
                start: number;
            };
            redactions: components["schemas"]["Redaction"][];
            references: {
                number: string;
                span: {
                    article: string | null;
                    document: string;
                    end: number;
                    start: number;
                };
                title: string | null;
            }[];
            sections: {
                headingRange: {
                    end: number;
                    start: number;
                };
                id: string;
                label: string;
                lead: {
                    end: number;
                    start: number;
                } | null;
                range: {
                    end: number;
                    start: number;
                };
                title: string;
            }[];
            signature: {
                end: number;
                start: number;
            } | null;
            signers: string[];
            /** @description The mended, masked words of `range`; an offset of the issue minus `range.start` is an index into it. */
            text: string;
            title: string;
            titleRange: {
                end: number;
                start: number;
            };
        };
        DocumentRules: {
            articles: components["schemas"]["ArticleRules"][];
        };
        DocumentSummary: {
            /** @description How many articles it has, its parts left out. */
            articles: number;
            date: string | null;
            id: string;
            kind: "opinion" | "policy" | "notice" | "appointments" | "chronicle";
            number: string | null;
            page: number | null;
            title: string;
        };
        DocumentTree: {
            /** @description How many articles it has, its parts left out. */
            articles: number;
            date: string | null;
            id: string;
            kind: "opinion" | "policy" | "notice" | "appointments" | "chronicle";
            number: string | null;
            page: number | null;
            parts: components["schemas"]["DocumentSummary"][];
            title: string;
        };
        Duty: {
            article: string;
            by: string | null;
            document: string;
            leads: string[];
            supports: string[];
            what: {
                en: string;
                zh: string;
            };
            /** @description The words of the article, verbatim. */
            words: string;
        };
        EarlierAward: {
            id: string;
        };
        EarlierAwards: {
            ids: string[];
        };
        EarlierRecord: {
            /** @description Yuan, as decimal text. */
            amount: string;
            creditCode: string | null;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            day: string;
            /** @description A case as it is written: facts, and lists of things. Numbers as text. */
            facts: {
                [key: string]: unknown;
            };
            holder: string;
            /** @description As it was called when this was recorded. */
            holderName: string;
            id: string;
            item: string | null;
            /** @description Yuan, as decimal text. */
            left: string;
            measure: string;
            measureTitle: {
                en: string;
                zh: string;
            };
            reason: string | null;
            recordedAt: string;
            recordedBy: string;
            recordedByName: string | null;
            /** @description What was cancelled or paid back of it. */
            reduced: string;
        };
        EarlierRecords: {
            awards: components["schemas"]["EarlierRecord"][];
            next: string | null;
        };
        EnableTwoFactorRequest: {
            password: string;
        };
        Erratum: {
            id: string;
            kind: "mended" | "noted";
            mended: string;
            original: string;
            range: {
                end: number;
                start: number;
            };
            reason: {
                en: string;
                zh: string;
            };
        };
        Evidence: {
            evidence: components["schemas"]["Paper"][];
        };
        EvidenceRemoved: {
            removed: boolean;
        };
        EvidenceUpload: {
            /** @description The fact that the paper proves. */
            fact: string;
            /** @description One file; its kind is read from its content. */
            file: string;
            /** @description The thing, where the fact is of one. */
            item?: string;
        };
        Figure: {
            end: number;
            parameters: string[];
            start: number;
            /** @description The targets whose figure it is. */
            targets: {
                en: string;
                zh: string;
            }[];
            /** @enum {unknown} */
            type: "money" | "ratio" | "points" | "count" | "day";
            /** @description The measures that read it, and as what. */
            uses: {
                measure: string;
                /** @enum {unknown} */
                role: "condition" | "amount" | "limit" | "share" | "places";
                title: {
                    en: string;
                    zh: string;
                };
            }[];
            /** @description Fen for money; a decimal or a fraction for the others. */
            value: string;
            words: string;
        };
        Firm: {
            creditCode: string;
            id: string;
            name: string;
        };
        FirmChanged: {
            changed: boolean;
        };
        FirmPeople: {
            people: {
                /** @enum {unknown} */
                as: "colleague" | "agent";
                /** @description Who let them, by number. */
                by: string;
                email: string | null;
                name: string | null;
                since: string;
                until: string | null;
                user: string;
            }[];
        };
        Forecast: {
            /** @description What the open cases would take from each line, against what is left on it. */
            lines: {
                available: string | null;
                cases: number;
                code: string;
                max: string | null;
                /** @description Yuan, as decimal text with fen. */
                min: string;
                months: {
                    cases: number;
                    max: string | null;
                    /** @description Yuan, as decimal text with fen. */
                    min: string;
                    month: string | null;
                }[];
                payer: {
                    en: string;
                    zh: string;
                } | null;
                title: string | null;
            }[];
            year: number;
        };
        GetIssuesByIssueChronicleAnswer: {
            events: components["schemas"]["ChronicleEvent"][];
        };
        GetIssuesByIssueHoldersAnswer: {
            asOf: string | null;
            holders: components["schemas"]["HeldPost"][];
            post: {
                office: string | null;
                organisation: string;
            };
        };
        GetIssuesByIssueOrganisationsAnswer: {
            organisations: components["schemas"]["Organisation"][];
        };
        GetIssuesByIssuePeopleByNameAnswer: {
            asOf: string | null;
            name: string;
            posts: components["schemas"]["HeldPost"][];
        };
        Health: {
            demonstration: {
                /**
                 * Format: date
                 * @description A day, 2019-02-28.
                 */
                today: string;
            } | null;
            issues: string[];
            /** @enum {string} */
            status: "ok";
        };
        HeldAwards: {
            awards: {
                amount: string;
                case: string | null;
                /**
                 * Format: date
                 * @description A day, 2019-02-28.
                 */
                day: string;
                id: string;
                item: string | null;
                /** @description Less what was cancelled or paid back. */
                left: string;
                measure: string;
            }[];
        };
        HeldPost: {
            basis: "appointed" | "removed" | "lapsed" | "implied";
            certain: boolean | null;
            citation: components["schemas"]["Citation"];
            concurrent: {
                body: string;
                office: string;
                organisation: string | null;
            } | null;
            from: string | null;
            notes: {
                kind: string;
                months?: number;
                office?: string;
                person?: string;
                place?: number;
                rank?: string;
                until?: string | null;
                words: string;
            }[];
            person: string;
            post: {
                body: string;
                office: string;
                organisation: string | null;
            };
            seen: string | null;
            to: string | null;
        };
        Issue: {
            contents: {
                category: string | null;
                document: string | null;
                number: string | null;
                page: number | null;
                title: string;
            }[];
            documents: components["schemas"]["DocumentTree"][];
            /** @description Places where the scan was mended, and where it was left with a note. */
            errata: {
                mended: number;
                noted: number;
            };
            id: string;
            masthead: components["schemas"]["Masthead"];
            problems: {
                code: string;
                column: number | null;
                line: number | null;
                message: {
                    en: string;
                    zh: string;
                };
                severity: "error" | "warning";
            }[];
            redactions: {
                end: number;
                kind: "mobile" | "mailbox";
                start: number;
            }[];
        };
        IssueList: {
            issues: components["schemas"]["IssueSummary"][];
        };
        IssueSummary: {
            generalNumber: number | null;
            id: string;
            number: number | null;
            title: string | null;
            year: number | null;
        };
        KeptAssessment: {
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            asOf: string;
            at: string;
            /** @description Who kept it, by number. */
            by: string;
            byName: string | null;
            id: string;
            /** @description A version of the rules, by its hash. */
            rulebook: string;
            /** @description Whether other rules are in force since. */
            rulesChanged: boolean;
            title: string;
            /** @description What it came to then. */
            total: {
                max: string | null;
                /** @description Yuan, as decimal text with fen. */
                min: string;
                open: string[];
            };
        };
        KeptAssessmentDeleted: {
            deleted: boolean;
        };
        KeptAssessments: {
            assessments: components["schemas"]["KeptAssessment"][];
            next: string | null;
        };
        KeptAssessmentWhole: {
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            asOf: string;
            at: string;
            /** @description Who kept it, by number. */
            by: string;
            byName: string | null;
            /**
             * @description The case as `gongbao assess` takes it: subject, facts, lists of things, history, unstated. Numbers are text.
             * @example {
             *       "subject": "enterprise",
             *       "products": [
             *         {
             *           "id": "示例产品（虚构）",
             *           "catalogue": "national-first-set",
             *           "listedOn": "2019-02-20"
             *         }
             *       ],
             *       "unstated": "none"
             *     }
             */
            case: {
                [key: string]: unknown;
            };
            id: string;
            interpretations: {
                [key: string]: string;
            };
            /** @description What it comes to under the rules in force. */
            now: {
                /** @description A version of the rules, by its hash. */
                rulebook: string;
                total: {
                    max: string | null;
                    /** @description Yuan, as decimal text with fen. */
                    min: string;
                    open: string[];
                } | null;
            };
            /** @description A version of the rules, by its hash. */
            rulebook: string;
            /** @description Whether other rules are in force since. */
            rulesChanged: boolean;
            title: string;
            /** @description What it came to then. */
            total: {
                max: string | null;
                /** @description Yuan, as decimal text with fen. */
                min: string;
                open: string[];
            };
        };
        Key: {
            /** @description The body that it acts in. */
            body: string;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            expiresOn: string;
            id: string;
            lastUsedOn: string | null;
            madeAt: string;
            madeBy: string;
            /** @description The system that has it. */
            name: string;
            revokedAt: string | null;
            roles: string[];
            scopes: string[];
        };
        KeyRevoked: {
            changed: boolean;
        };
        Keys: {
            keys: components["schemas"]["Key"][];
        };
        LedgerReport: {
            findings: {
                about: string;
                expected: string;
                found: string;
                message: {
                    en: string;
                    zh: string;
                };
                rule: string;
            }[];
        };
        MakeStudy: {
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            asOf?: string;
            /** @description None: what all of it costs under the rules in force. */
            changes: {
                parameter: string;
                /** @description As people write it: 600万元. */
                value: string;
            }[];
            groupedBy?: string[];
            /** @description Also what each other reading of doubtful words comes to. */
            readings?: boolean;
            source: {
                firms: number;
                seed: number;
            } | "files";
            title: string;
        };
        Masthead: {
            address: string | null;
            email: string | null;
            generalNumber: number | null;
            licence: string | null;
            number: number | null;
            phone: string | null;
            postcode: string | null;
            publisher: string | null;
            sponsor: string | null;
            title: string | null;
            year: number | null;
        };
        Measure: {
            article: string;
            citations: components["schemas"]["Citation"][];
            collisions: {
                en: string;
                zh: string;
            }[];
            deciders: {
                en: string;
                zh: string;
            }[];
            document: string;
            effects: {
                en: string;
                zh: string;
            }[];
            evidence: {
                fact: {
                    en: string;
                    zh: string;
                };
                proof: {
                    en: string;
                    zh: string;
                } | null;
            }[];
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            from: string;
            gives: {
                en: string;
                zh: string;
            };
            /** @description The kinds of holder it speaks of. */
            holders: string[];
            id: string;
            /** @enum {unknown} */
            instrument: "grant" | "interest-subsidy" | "premium-subsidy" | "voucher" | "tax-relief" | "equity" | "loan" | "purchase" | "share-of-revenue" | "price-relief";
            interpretations: {
                id: string;
                others: {
                    en: string;
                    zh: string;
                }[];
                taken: {
                    en: string;
                    zh: string;
                };
                title: {
                    en: string;
                    zh: string;
                };
                why: {
                    en: string;
                    zh: string;
                };
            }[];
            item: string | null;
            leads: string[];
            limits: {
                en: string;
                zh: string;
            }[];
            most: string | null;
            mostForOne: string | null;
            payee: {
                en: string;
                zh: string;
            };
            payers: {
                en: string;
                zh: string;
            }[];
            /** @description 聊政发〔2019〕1号 第5条 */
            place: string;
            quota: {
                en: string;
                zh: string;
            } | null;
            /** @description The measures that it is not given together with. */
            rivals: string[];
            /** @description By the words of its title and its citations. */
            sectors: string[];
            supports: string[];
            title: {
                en: string;
                zh: string;
            };
            until: string | null;
            validity: {
                en: string;
                zh: string;
            };
            who: {
                en: string;
                zh: string;
            };
        };
        Measures: {
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            date: string;
            measures: components["schemas"]["Measure"][];
            sectors: {
                en: string;
                id: string;
                zh: string;
            }[];
            subjects: {
                id: string;
                label: {
                    en: string;
                    zh: string;
                };
                list: string | null;
            }[];
        };
        Members: {
            members: {
                name: string | null;
                /** @enum {unknown} */
                role: "applicant" | "clerk" | "reviewer" | "approver" | "finance" | "paymaster" | "auditor" | "administrator";
                since: string;
                until: string | null;
                user: string;
            }[];
            next: string | null;
        };
        /** @description What it comes to; max is null where the text sets no end. */
        MoneyRange: {
            max: string | null;
            /** @description Yuan, as decimal text with fen. */
            min: string;
        };
        NewKey: {
            id: string;
            /** @description Shown this once, and kept nowhere. */
            key: string;
        };
        NewOfferList: {
            /** @description Where the data come from: whose register or return. */
            source: string;
            /**
             * Format: date
             * @description As of which day they are.
             */
            sourceAsOf: string;
        };
        Notice: {
            amount: string;
            /** @description The name on the notice. */
            applicant: string;
            article: string;
            case: string;
            document: string;
            leading: string;
            /** @description The body that answers objections. */
            leadingName: string;
            measure: string;
            measureTitle: {
                en: string;
                zh: string;
            };
            /** @description Whether that day is past: nobody objects any more, and it waits for its approval. */
            over: boolean;
            programme: string;
            programmeTitle: string;
            /** @description Where the article gives a range: what it was settled to, and by whom. */
            settlements: {
                body: string;
                bodyName: string;
                figure: string;
                item: string | null;
                max: string | null;
                min: string;
            }[];
            /** @description The last day on which one may object. */
            until: string;
        };
        Notices: {
            next: string | null;
            notices: components["schemas"]["Notice"][];
        };
        Notification: {
            /** @description What it is about, such as case:2019-000001. */
            about: string;
            at: string;
            dueOn: string | null;
            id: string;
            /** @description What it tells of, such as case.accept. */
            kind: string;
            message: {
                en: string;
                zh: string;
            };
            readAt: string | null;
        };
        Notifications: {
            next: string | null;
            notifications: components["schemas"]["Notification"][];
            /** @description How many are unread in all. */
            unread: number;
        };
        NotificationsMarked: {
            /** @description How many were unread before. */
            marked: number;
            /** @description How many are unread in all. */
            unread: number;
        };
        Objection: {
            answer: string | null;
            at: string;
            id: string;
            upheld: boolean | null;
            words: string;
        };
        ObjectionMade: {
            id: string;
        };
        Objections: {
            objections: components["schemas"]["Objection"][];
        };
        OfferEntries: {
            entries: components["schemas"]["OfferEntry"][];
            next: string | null;
        };
        OfferEntry: {
            case: string | null;
            /** @description The firm's own cases for the same work. */
            cases: string[];
            caseState: ("draft" | "offered" | "submitted" | "returned" | "accepted" | "decided" | "checked" | "noticed" | "approved" | "paying" | "closed" | "recovering" | "rejected" | "cancelled" | "withdrawn" | "forgone" | "lapsed") | null;
            /** @description The credit code, as the data have it. */
            code: string;
            /** @description Its place in the list, from 0. */
            entry: number;
            /** @description The facts it rests on. */
            facts: {
                item: string | null;
                label: {
                    en: string;
                    zh: string;
                };
                said: {
                    en: string;
                    zh: string;
                };
            }[];
            firm: string | null;
            firmName: string | null;
            leftOut: ("releaser" | "own-case" | "changed") | null;
            /** @description The facts that are not known. */
            missing: {
                en: string;
                zh: string;
            }[];
            /** @enum {unknown} */
            outcome: "owed" | "uncertain" | "nothing" | "awarded" | "own-case" | "own-firm" | "no-county" | "twice" | "no-code" | "not-in-directory";
            range: {
                max: string | null;
                /** @description Yuan, as decimal text. */
                min: string;
            } | null;
            reason: string | null;
            sum: string | null;
            told: string | null;
        };
        OfferList: {
            /** Format: date-time */
            at: string;
            by: {
                id: string;
                name: string | null;
            };
            can: ("upload" | "start" | "stop" | "release" | "remove")[];
            /** @description Where the offers that went out stand now. */
            cases: {
                cases: number;
                /** @enum {unknown} */
                state: "draft" | "offered" | "submitted" | "returned" | "accepted" | "decided" | "checked" | "noticed" | "approved" | "paying" | "closed" | "recovering" | "rejected" | "cancelled" | "withdrawn" | "forgone" | "lapsed";
                /** @description Yuan, as decimal text. */
                sum: string;
            }[];
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            closesOn: string;
            counts: {
                holders: number;
                /** @description Firms to whom the measure gives nothing. */
                notOwed: number;
                /** @description What came of the others. */
                outcomes: {
                    entries: number;
                    /** @enum {unknown} */
                    outcome: "owed" | "uncertain" | "nothing" | "awarded" | "own-case" | "own-firm" | "no-county" | "twice" | "no-code" | "not-in-directory";
                }[];
                rejectedHolders: number;
                rejectedRows: number;
            } | null;
            /**
             * Format: date
             * @description The day that everybody is assessed on.
             */
            day: string;
            /** @description Firms looked at so far. */
            done: number;
            endedAt: string | null;
            files: {
                /** @enum {unknown} */
                kind: "input" | "output";
                name: string;
                size: number;
            }[];
            id: string;
            leading: string;
            measure: string;
            measureTitle: {
                en: string;
                zh: string;
            };
            /** @description Firms that are owed something for sure. */
            owed: number;
            problem: {
                faults: {
                    column: string | null;
                    file: string;
                    message: {
                        en: string;
                        zh: string;
                    };
                    row: number | null;
                }[];
                message: {
                    en: string;
                    zh: string;
                };
            } | null;
            programme: string;
            programmeTitle: string;
            releasedAt: string | null;
            releasedBy: {
                id: string;
                name: string | null;
            } | null;
            /** @description The rules by their hash. */
            rules: string;
            source: string;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            sourceAsOf: string;
            /** @enum {unknown} */
            state: "draft" | "waiting" | "running" | "done" | "failed" | "stopped" | "released";
            /** @description What they are owed together, in yuan. */
            sum: string;
            total: number | null;
        };
        OfferListBrief: {
            /** Format: date-time */
            at: string;
            by: {
                id: string;
                name: string | null;
            };
            /**
             * Format: date
             * @description The day that everybody is assessed on.
             */
            day: string;
            /** @description Firms looked at so far. */
            done: number;
            endedAt: string | null;
            id: string;
            /** @description Firms that are owed something for sure. */
            owed: number;
            programme: string;
            programmeTitle: string;
            releasedAt: string | null;
            releasedBy: {
                id: string;
                name: string | null;
            } | null;
            source: string;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            sourceAsOf: string;
            /** @enum {unknown} */
            state: "draft" | "waiting" | "running" | "done" | "failed" | "stopped" | "released";
            /** @description What they are owed together, in yuan. */
            sum: string;
            total: number | null;
        };
        OfferListDeleted: {
            deleted: boolean;
        };
        OfferLists: {
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            closesOn: string;
            leading: string;
            lists: components["schemas"]["OfferListBrief"][];
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            opensOn: string;
            /** @description The tables that a list is worked out from, with the columns that each must have. */
            tables: {
                columns: {
                    label: {
                        en: string;
                        zh: string;
                    } | null;
                    /** @description What a level may be. */
                    levels: string[];
                    name: string;
                    type: string;
                }[];
                /** @description What the file is called, before .csv or .parquet. */
                name: string;
                required: boolean;
            }[];
            /** @description The programme's. */
            title: string;
            unsuitable: {
                en: string;
                zh: string;
            } | null;
        };
        OpenAward: {
            /** @description Yuan, as decimal text. */
            amount: string;
            article: string;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            awardedOn: string;
            county: {
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            } | null;
            document: string;
            id: string;
            /** @description From which line of the budget, and how much. */
            lines: {
                code: string;
                /** @description Yuan, as decimal text. */
                paid: string;
                payer: string;
                payerName: string;
                title: string;
            }[];
            measure: string;
            measureTitle: {
                en: string;
                zh: string;
            };
            /** @description Yuan, as decimal text. */
            paid: string;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            paidOn: string;
            payee: {
                creditCode: string;
                name: string;
            };
            /** @description The article as it is cited. */
            place: string;
            programme: string;
            programmeTitle: string;
            /** @description The fiscal year of the programme. */
            year: number;
        };
        OpenAwards: {
            awards: components["schemas"]["OpenAward"][];
            next: string | null;
        };
        Openings: {
            openings: {
                article: string;
                /** @description Those that may open it; others need a basis. Where none is named, any may. */
                bodies: string[];
                document: string;
                /** @description What the measure reads. */
                facts: {
                    evidence: {
                        en: string;
                        zh: string;
                    } | null;
                    fact: string;
                    label: {
                        en: string;
                        zh: string;
                    };
                    /** @description Whether places can go by it. */
                    ranks: boolean;
                }[];
                measure: string;
                title: {
                    en: string;
                    zh: string;
                };
            }[];
        };
        Organisation: {
            aliases: string[];
            code: string | null;
            concurrent: string[];
            ended: string | null;
            /** @description Our translation; the gazette has none. */
            english: string;
            id: string;
            /** @description department, county, zone, institution … */
            kind: string;
            members: string[];
            /** @description The fullest name printed. */
            name: string;
            names: {
                english: string;
                from: string | null;
                name: string;
                to: string | null;
            }[];
            note: {
                en: string;
                zh: string;
            } | null;
            successors: {
                basis: {
                    en: string;
                    zh: string;
                };
                organisation: string;
            }[];
        };
        OrganisationAnswer: {
            /** @description Articles whose responsibility clauses name the body. */
            answersFor: {
                article: string;
                document: string;
                role: "lead" | "support" | "responsible";
            }[];
            organisation: components["schemas"]["Organisation"];
        };
        OwnFirms: {
            firms: {
                /** @enum {unknown} */
                as: "colleague" | "agent";
                creditCode: string;
                id: string;
                name: string | null;
                since: string;
            }[];
        };
        Paper: {
            at: string;
            /** @description The fact that it proves. */
            fact: string;
            id: string;
            item: string | null;
            /** @description What it is, by its content. */
            kind: string;
            /** @description As whoever sent it called it. */
            name: string;
            /** @description In bytes. */
            size: number;
        };
        PasswordChanged: {
            token: string | null;
            user: components["schemas"]["SignedInUser"];
        };
        PasswordLink: {
            link: string | null;
            user: string;
        };
        PayeeAccount: {
            bank: string;
            body: string;
            holder: string;
            id: string;
            /** @description Its last four digits; all of it for whoever is to verify it. */
            number: string;
            /** @description Whether payments go to it now: of those verified, to the one verified last. */
            paidTo: boolean;
            /** @description What shows that it is the payee's. */
            papers: components["schemas"]["AccountPaper"][];
            refused: string | null;
            verified: boolean;
        };
        PayeeAccounts: {
            accounts: components["schemas"]["PayeeAccount"][];
        };
        Payment: {
            /** @description Yuan, as decimal text with fen. */
            amount: string;
            case: string;
            line: string;
            madeAt: string;
            number: string;
            payee: string;
            settledAt: string | null;
            /** @enum {unknown} */
            state: "under-way" | "failed" | "arrived";
            words: string | null;
            year: number;
        };
        Payments: {
            next: string | null;
            payments: components["schemas"]["Payment"][];
        };
        People: {
            next: string | null;
            people: components["schemas"]["Account"][];
        };
        PersonSessionsEnded: {
            ended: number;
        };
        PostAccountsByAccountRefuseRequest: {
            /** @description At least 4 characters, blanks at the ends not counted. */
            reason: string;
        };
        PostAccountsRequest: {
            bank: string;
            body: string;
            holder: string;
            number: string;
        };
        PostAwardsBatchRequest: {
            awards: {
                /** @description Yuan, as decimal text. */
                amount: string;
                /**
                 * Format: date
                 * @description A day, 2019-02-28.
                 */
                day: string;
                /** @description A case as it is written: facts, and lists of things. Numbers as text. */
                facts?: {
                    [key: string]: unknown;
                };
                holder: string;
                item?: string;
                measure: string;
            }[];
            reason: string;
        };
        PostAwardsRequest: {
            /** @description Yuan, as decimal text. */
            amount: string;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            day: string;
            /** @description A case as it is written: facts, and lists of things. Numbers as text. */
            facts?: {
                [key: string]: unknown;
            };
            holder: string;
            item?: string;
            measure: string;
            reason: string;
        };
        PostBudgetLinesByCodeByYearAppropriationsRequest: {
            /** @description Yuan, as decimal text. */
            amount: string;
            reason: string;
        };
        PostBudgetLinesByCodeByYearClosingRequest: {
            reason: string;
        };
        PostBudgetLinesByCodeByYearReductionsRequest: {
            /** @description Yuan, as decimal text. */
            amount: string;
            reason: string;
        };
        PostBudgetLinesRequest: {
            /** @description Who spends it: a body of the directory. */
            body: string;
            /** @description The line's code in the budget. */
            code: string;
            /** @description Whose money it is: a body of the directory. */
            payer: string;
            title: string;
            year: number;
        };
        PostCasesByCaseAcceptRequest: {
            said: Record<string, never>;
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseAdoptRulesRequest: {
            said: {
                /** @description At least 4 characters, blanks at the ends not counted. */
                reason: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseAdviseRequest: {
            said: {
                agrees: boolean;
                opinion: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseAppealRequest: {
            said: {
                reason: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseApproveRequest: {
            said: Record<string, never>;
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseCancelRequest: {
            said: {
                /** @description At least 4 characters, blanks at the ends not counted. */
                reason: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseCheckRequest: {
            said: Record<string, never>;
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseClaimBackRequest: {
            said: {
                /** @description Yuan, as decimal text. */
                amount: string;
                /** @description At least 4 characters, blanks at the ends not counted. */
                reason: string;
                way: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseDecideRequest: {
            said: {
                /** @description For each thing, or "" for the applicant itself: the figure, in yuan. */
                figures?: {
                    [key: string]: string;
                };
                reason?: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseDeclineRequest: {
            said: {
                /** @description At least 4 characters, blanks at the ends not counted. */
                reason: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseDisputeRequest: {
            said: {
                reason: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseFixRequest: {
            said: {
                /** @description For each thing, or "" for the applicant itself: the figure, in yuan. */
                figures: {
                    [key: string]: string;
                };
                /** @description At least 4 characters, blanks at the ends not counted. */
                reason: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseForgoRequest: {
            said: Record<string, never>;
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseObjectionsByObjectionAnswerRequest: {
            /** @description At least 4 characters, blanks at the ends not counted. */
            answer: string;
            upheld: boolean;
        };
        PostCasesByCasePayRequest: {
            said: Record<string, never>;
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCasePublishRequest: {
            said: Record<string, never>;
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseReconsiderRequest: {
            said: Record<string, never>;
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseRecoverRequest: {
            said: {
                /** @description Yuan, as decimal text. */
                amount: string;
                order: string;
                words: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseRejectRequest: {
            said: {
                /** @description At least 4 characters, blanks at the ends not counted. */
                reason: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseReturnRequest: {
            said: {
                /** @description All of them: each in words, with the fact that it is about, where it is one. */
                defects: (string | {
                    fact?: string;
                    /** @description The thing; without it the applicant itself. */
                    item?: string;
                    /** @description At least 4 characters, blanks at the ends not counted. */
                    words: string;
                })[];
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseSendBackRequest: {
            said: {
                /** @description At least 4 characters, blanks at the ends not counted. */
                reason: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseSettleRequest: {
            said: {
                arrived: boolean;
                order: string;
                words: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseSubmitRequest: {
            said: {
                /** @description After a letter; what was mended where the letter says is known. */
                answers?: {
                    /** @description What was changed or added for it elsewhere than at the fact that it is about: that is known. */
                    by?: {
                        fact: string;
                        /** @description The thing; without it the applicant itself. */
                        item?: string;
                    }[];
                    /** @description Its number in the letter. */
                    defect: number;
                    /** @description Why it was not mended, or how. */
                    words?: string;
                }[];
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseTakeUpRequest: {
            said: {
                /** @description Yuan, as decimal text. */
                sum: string;
            };
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesByCaseWithdrawRequest: {
            said: Record<string, never>;
            /** @description The version that was seen; refused where it is another. */
            version?: number;
        };
        PostCasesRequest: {
            applicant: string;
            programme: string;
        };
        PostCorrectionsByCorrectionAnswerRequest: {
            /** @description At least 4 characters, blanks at the ends not counted. */
            answer: string;
            /** @description The body answering. */
            body: string;
            /** @enum {unknown} */
            finding: "rule-wrong" | "rule-right" | "text-unclear";
        };
        PostCorrectionsRequest: {
            measure: string;
            /** @description At least 4 characters, blanks at the ends not counted. */
            words: string;
        };
        PostFirmsByFirmAssessmentsRequest: {
            /**
             * @description The case as `gongbao assess` takes it: subject, facts, lists of things, history, unstated. Numbers are text.
             * @example {
             *       "subject": "enterprise",
             *       "products": [
             *         {
             *           "id": "示例产品（虚构）",
             *           "catalogue": "national-first-set",
             *           "listedOn": "2019-02-20"
             *         }
             *       ],
             *       "unstated": "none"
             *     }
             */
            case: {
                [key: string]: unknown;
            };
            /** @description A reading for an interpretation, instead of its default. */
            interpretations?: {
                [key: string]: string;
            };
            title: string;
        };
        PostFirmsByFirmNamesRequest: {
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            from: string;
            name: string;
        };
        PostFirmsRequest: {
            creditCode: string;
            /** @enum {unknown} */
            kind: "enterprise" | "institution";
            name: string;
        };
        PostKeysRequest: {
            /** @description The body that it acts in. */
            body: string;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            expiresOn: string;
            /** @description The system that has it. */
            name: string;
            roles: ("clerk" | "reviewer" | "approver" | "finance" | "paymaster" | "auditor")[];
            /** @description What it may do, by the actions in docs/access.md, such as case.read. */
            scopes: string[];
        };
        PostNoticesByCaseObjectionsRequest: {
            /** @description At least 4 characters, blanks at the ends not counted. */
            words: string;
        };
        PostPeopleByPersonCloseRequest: {
            /** @description At least 4 characters, blanks at the ends not counted. */
            reason: string;
        };
        PostPeopleByPersonPasswordLinkRequest: {
            /** @description At least 4 characters, blanks at the ends not counted. */
            reason: string;
        };
        PostPeopleByPersonReopenRequest: {
            /** @description At least 4 characters, blanks at the ends not counted. */
            reason: string;
        };
        PostPeopleByPersonSecondFactorResetRequest: {
            /** @description At least 4 characters, blanks at the ends not counted. */
            reason: string;
        };
        PostPeopleRequest: {
            /** Format: email */
            email: string;
            name: string;
        };
        PostProgrammesRequest: {
            /** @description What gives the measure to the leading body, where its article does not name it. */
            basis?: string;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            closesOn: string;
            id: string;
            leading: string;
            measure: string;
            /** @description The facts that need evidence; without it, all that the measure reads and that something proves. */
            needsEvidence?: string[];
            /** @description Working days of public notice. */
            noticeDays: number;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            opensOn: string;
            quota?: number;
            /** @description What the places go by, more first: `decided`, or a fact. Without it the first approved have them. */
            rankBy?: string;
            shares: {
                /** @description The code of a budget line of the year. */
                line: string;
                /** @description Its part of the whole. */
                numerator: number;
                payer: string | null;
            }[];
            supporting: string[];
            /**
             * @description Who has a place of those alike at the last one; none unless said.
             * @enum {unknown}
             */
            ties?: "all" | "none" | "by-id";
            title: string;
            /** @description Working days for each turn. */
            turnDays: number;
            year: number;
        };
        Posts: {
            /** @description Names in several documents: possibly the same person, known by the name alone. */
            homonyms: {
                documents: string[];
                name: string;
            }[];
            /** @description Posts that lapsed with their bodies, whoever held them. */
            lapsed: {
                citation: components["schemas"]["Citation"] | null;
                concurrent: {
                    body: string;
                    office: string;
                    organisation: string | null;
                } | null;
                date: string | null;
                post: {
                    body: string;
                    office: string;
                    organisation: string | null;
                };
            }[];
            posts: components["schemas"]["HeldPost"][];
        };
        PostWelcomeRequest: {
            /** Format: email */
            email: string;
            name: string;
            password: string;
            token: string;
        };
        /** @description A request that failed; title and detail are in the language of Accept-Language. */
        Problem: {
            /** @description What to do. */
            advice: {
                en: string;
                zh: string;
            };
            /** @description Stable; for programs. */
            code: string;
            /** @description This time: what was expected and found, what to do. */
            detail: string;
            expected: string | null;
            found: string | null;
            /** @description The path that was asked. */
            instance: string;
            message: {
                en: string;
                zh: string;
            };
            /** @description The HTTP status. */
            status: number;
            /** @description What it is, in the language of Accept-Language. */
            title: string;
            /** @description Says what kind of problem it is; it can be opened. */
            type: string;
            where: string | null;
        };
        ProblemKind: {
            code: string;
            message: {
                en: string;
                zh: string;
            };
            type: string;
        };
        Problems: {
            problems: components["schemas"]["ProblemKind"][];
        };
        Profile: {
            county: string | null;
            /** @description A case as it is written: facts, and lists of things. Numbers as text. */
            facts: {
                [key: string]: unknown;
            };
            firm: string;
        };
        Programme: {
            article: string;
            basis: string | null;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            closesOn: string;
            document: string;
            id: string;
            leading: string;
            measure: string;
            measureTitle: {
                en: string;
                zh: string;
            };
            /** @description What the bodies named here are called, by their ids. */
            names: {
                [key: string]: {
                    en: string;
                    zh: string;
                };
            };
            /** @description The facts that need evidence. */
            needsEvidence: string[];
            noticeDays: number;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            opensOn: string;
            /** @description What the measure asks, and what proves it. */
            questions: {
                evidence: {
                    en: string;
                    zh: string;
                } | null;
                fact: string;
                hint: {
                    en: string;
                    zh: string;
                } | null;
                label: {
                    en: string;
                    zh: string;
                };
                levels: {
                    en: string;
                    id: string;
                    zh: string;
                }[];
                /** @description The list of things it is asked of, or the holder. */
                of: string;
                ofLabel: {
                    en: string;
                    zh: string;
                } | null;
                type: string;
            }[];
            quota: number | null;
            rankBy: string | null;
            supporting: string[];
            title: string;
            turnDays: number;
            year: number;
        };
        Programmes: {
            next: string | null;
            programmes: components["schemas"]["Programme"][];
        };
        PutCasesByCaseFindingsRequest: {
            findings: {
                fact: string;
                item?: string;
                note?: string;
                value?: string | boolean;
                /** @enum {unknown} */
                verdict: "as-stated" | "corrected" | "unproven";
            }[];
            version?: number;
        };
        PutCasesByCaseStatedRequest: {
            /** @description A case as it is written: facts, and lists of things. Numbers as text. */
            stated: {
                [key: string]: unknown;
            };
            /** @description The version that was seen, where no If-Match says it. */
            version?: number;
        };
        PutFirmsByFirmAgentsRequest: {
            email: string;
            /** @description The number that the person sees at /api/v1/self, where the address is not proved. */
            user?: string;
        };
        PutFirmsByFirmColleaguesRequest: {
            email: string;
            /** @description The number that the person sees at /api/v1/self, where the address is not proved. */
            user?: string;
        };
        PutFirmsByFirmCountyRequest: {
            county: string;
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            since: string;
        };
        PutFirmsByFirmProfileRequest: {
            /** @description A case as it is written: facts, and lists of things. Numbers as text. */
            facts: {
                [key: string]: unknown;
            };
        };
        PutMembersRequest: {
            body: string;
            email: string;
            /**
             * @description What somebody is in a body.
             * @enum {unknown}
             */
            role: "applicant" | "clerk" | "reviewer" | "approver" | "finance" | "paymaster" | "auditor" | "administrator";
            /** @description The number that the person sees at /api/v1/self, where the address is not proved. */
            user?: string;
        };
        PutPeopleByPersonRequest: {
            /** Format: email */
            email: string;
            name: string;
            /** @description At least 4 characters, blanks at the ends not counted. */
            reason: string;
        };
        Ranking: {
            places: {
                case: string;
                chosen: boolean;
                score: string;
                tied: boolean;
            }[];
        };
        Ready: {
            faults: {
                message: {
                    en: string;
                    zh: string;
                };
                part: string;
            }[];
            ready: boolean;
        };
        /** @description Enough to rerun it and get the same. */
        Receipt: {
            /** @enum {string} */
            format: "gongbao-receipt";
            inputs: {
                [key: string]: unknown;
            };
            interpretations: {
                [key: string]: string;
            };
            outputs: string;
            rulebook: string;
            /** @enum {number} */
            version: 1;
        };
        Redaction: {
            end: number;
            kind: "mobile" | "mailbox";
            start: number;
        };
        ReleaseOfferList: {
            /** @description Entries that do not go out, each with the reason. */
            without: {
                entry: number;
                /** @description At least 4 characters, blanks at the ends not counted. */
                reason: string;
            }[];
        };
        RenewBackupCodesRequest: {
            password: string;
        };
        RequestPasswordResetRequest: {
            email: string;
            redirectTo?: string;
        };
        Rerun: {
            /** @description What a decision settled within a range, and whether it lies within what comes out again. */
            figures: {
                figure: string;
                item: string | null;
                max: string | null;
                min: string;
                within: boolean;
            }[];
            problem: {
                code: string;
                expected: string;
                found: string;
            } | null;
            /** @description The rules it was assessed under, by their hash. */
            rulebook: string;
            same: boolean;
        };
        ResetPasswordRequest: {
            /** @description At least 12 characters. */
            newPassword: string;
            token: string;
        };
        ResetRequested: {
            message: string;
            status: boolean;
        };
        Responsibilities: {
            articles: {
                article: string;
                bodies: {
                    body: string;
                    /** @enum {unknown} */
                    role: "lead" | "support" | "responsible";
                }[];
                citation: string;
                document: string;
                title: string | null;
            }[];
            bodies: {
                /** @description Of the register; the printed name where it has none. */
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
                /** @description The names by which the articles call it. */
                printed: string[];
            }[];
            duties: components["schemas"]["Duty"][];
            targets: components["schemas"]["Target"][];
        };
        RuleDifferences: {
            from: string;
            measures: {
                id: string;
                /** @enum {unknown} */
                kind: "added" | "removed" | "changed";
                title: {
                    en: string;
                    zh: string;
                };
            }[];
            /** @description Readings, with the one taken where none is chosen; rules between measures; facts. */
            others: {
                after: {
                    en: string;
                    zh: string;
                } | null;
                before: {
                    en: string;
                    zh: string;
                } | null;
                id: string;
                /** @enum {unknown} */
                kind: "added" | "removed" | "changed";
                /** @enum {unknown} */
                part: "interpretation" | "collision" | "fact";
                title: {
                    en: string;
                    zh: string;
                };
            }[];
            parameters: {
                after: string | null;
                before: string | null;
                id: string;
                /** @enum {unknown} */
                kind: "added" | "removed" | "changed";
                type: string;
                words: string;
            }[];
            to: string;
        };
        RuleVersions: {
            /** @description Newest first. */
            versions: {
                /** @description How many cases are assessed under it. */
                cases: number;
                current: boolean;
                /** @description When this server first had it. */
                firstAt: string;
                hash: string;
                volume: string;
            }[];
        };
        Scan: {
            document: string | null;
            issue: string;
            paragraphs: {
                from: {
                    column: number;
                    line: number;
                };
                /** @description What the scan has there, line ends kept, masked at the same characters. */
                scan: string;
                /** @description A line of the mended text; offsets as everywhere. */
                text: {
                    end: number;
                    start: number;
                };
                to: {
                    column: number;
                    line: number;
                };
            }[];
        };
        Schemes: {
            /** @description How pools are shared, in the engine's grammar. */
            schemes: {
                [key: string]: unknown;
            }[];
        };
        Search: {
            bodies: {
                id: string;
                name: {
                    en: string;
                    zh: string;
                };
            }[];
            citation: {
                article: string | null;
                document: string;
                issue: string;
                label: string;
            } | null;
            hits: {
                article: string | null;
                document: string;
                documentTitle: string;
                highlights: {
                    end: number;
                    start: number;
                }[];
                issue: string;
                kind: "document" | "article" | "provision" | "annex" | "appointment" | "event";
                number: string | null;
                range: {
                    end: number;
                    start: number;
                };
                snippet: {
                    after: boolean;
                    before: boolean;
                    start: number;
                    text: string;
                };
                title: string;
            }[];
            /** @description Measures whose title, words or facts hold every word, titles first. */
            measures: {
                article: string;
                document: string;
                id: string;
                instrument: string;
                most: string | null;
                mostForOne: string | null;
                place: string;
                title: {
                    en: string;
                    zh: string;
                };
            }[];
            people: {
                name: string;
                posts: string[];
            }[];
            query: string;
            /** @description How many hits there are in all, sent or not. */
            total: number;
            /** @description How many of each there are in all, sent or not. */
            totals: {
                bodies: number;
                measures: number;
                people: number;
            };
            /** @description Whether the measures hold every word; otherwise none does, and these have one of the words in their title. */
            wholly: boolean;
        };
        SecondFactorReset: {
            changed: boolean;
            ended: number;
        };
        Self: {
            email: string;
            memberships: {
                /** @description The body, by its id in the directory. */
                body: string;
                kind: string;
                /**
                 * @description What somebody is in a body.
                 * @enum {unknown}
                 */
                role: "applicant" | "clerk" | "reviewer" | "approver" | "finance" | "paymaster" | "auditor" | "administrator";
            }[];
            name: string;
            /** @description Whether they have a password here. */
            password: boolean;
            /** @description Whether a second factor is asked of them. */
            secondFactor: boolean;
            user: string;
        };
        SendVerificationRequest: {
            callbackURL?: string;
            email: string;
        };
        Session: {
            person: {
                email: string;
                /** @description As what they may act, and where. */
                memberships: {
                    body: string;
                    bodyName: {
                        en: string;
                        zh: string;
                    };
                    kind: string;
                    /** @enum {unknown} */
                    role: "applicant" | "clerk" | "reviewer" | "approver" | "finance" | "paymaster" | "auditor" | "administrator";
                }[];
                name: string;
                user: string;
            } | null;
            signIn: {
                /** @description Whether the city's own sign-on is there. */
                citySignOn: boolean;
                /** @description Whether a lost password is mended by mail. */
                letters: boolean;
                /** @description Whether anybody may make an account. */
                signUp: boolean;
            } | null;
            today: string | null;
        };
        Sessions: {
            sessions: {
                address: string | null;
                /** @description Whether it is the one that asks. */
                current: boolean;
                device: string | null;
                id: string;
                since: string;
                until: string;
            }[];
        };
        SessionsEnded: {
            ended: number;
        };
        SignedInUser: {
            /** @description A moment, ISO in UTC. */
            createdAt: string;
            email: string;
            emailVerified: boolean;
            id: string;
            image?: string | null;
            name: string;
            twoFactorEnabled?: boolean | null;
            /** @description A moment, ISO in UTC. */
            updatedAt: string;
        };
        SignIn: {
            redirect?: boolean;
            token: string;
            user: components["schemas"]["SignedInUser"];
        } | {
            twoFactorMethods?: string[];
            /**
             * @description A code is wanted next.
             * @constant
             */
            twoFactorRedirect: true;
        };
        SignInByCityRequest: {
            callbackURL?: string;
            /** @constant */
            provider: "city";
        };
        SignInRequest: {
            email: string;
            password: string;
            rememberMe?: boolean;
        };
        SignInStatus: {
            status: boolean;
        };
        SignOut: {
            success: boolean;
        };
        SignOutRequest: Record<string, never>;
        SignUp: {
            token: string | null;
            user: components["schemas"]["SignedInUser"];
        };
        SignUpRequest: {
            email: string;
            name: string;
            /** @description At least 12 characters. */
            password: string;
        };
        Standing: {
            /** @description The caps over the holder that the measure has. */
            caps: {
                /** @description Yuan, as decimal text. */
                cap: string;
                /** @description Yuan, as decimal text. */
                left: string;
                /** @description A year, or `ever`. */
                period: string;
                /** @description The article's own. */
                words: string;
            }[];
            /** @description Other cases of the holder that are open: of the same programme, or of a thing that this one names too. */
            elsewhere: {
                case: string;
                /** @description Whether it was sent in before this one. */
                earlier: boolean;
                programmeTitle: string;
                /** @description Whether it asks for the same work: for a thing that this one names too, or by the same programme, which is for no things. */
                same: boolean;
                state: string;
                /** @description What both cases name. */
                things: string[];
            }[];
            /** @description What the holder was awarded, less what was cancelled or paid back; the newest first. */
            had: {
                case: string | null;
                /**
                 * Format: date
                 * @description A day, 2019-02-28.
                 */
                day: string;
                /** @description Of the award. */
                id: string;
                item: string | null;
                /** @description Yuan, as decimal text. */
                left: string;
                measure: string;
                /** @description Whether it is of a thing that the case names too. */
                same: boolean;
                title: {
                    en: string;
                    zh: string;
                };
            }[];
            /** @description The lines that pay, with what they have left and what the case may take of each. */
            lines: {
                /** @description Yuan, as decimal text. */
                available: string;
                line: string;
                max: string | null;
                /** @description Yuan, as decimal text. */
                min: string;
                payer: string;
                title: string | null;
            }[];
        };
        Studies: {
            studies: components["schemas"]["StudyBrief"][];
        };
        Study: {
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            asOf: string;
            /** Format: date-time */
            at: string;
            changes: {
                parameter: string;
                /** @description As people write it: 600万元. */
                value: string;
            }[];
            /** @description Firms worked out so far. */
            done: number;
            endedAt: string | null;
            files: {
                /** @enum {unknown} */
                kind: "input" | "output";
                name: string;
                size: number;
            }[];
            groupedBy: string[];
            id: string;
            problem: {
                faults: {
                    column: string | null;
                    file: string;
                    message: {
                        en: string;
                        zh: string;
                    };
                    row: number | null;
                }[];
                message: {
                    en: string;
                    zh: string;
                };
            } | null;
            result: components["schemas"]["StudyResult"] | null;
            /** @description Whether the rules have changed since. */
            rulesChanged: boolean;
            source: {
                firms: number;
                seed: number;
            } | "files";
            /** @enum {unknown} */
            state: "draft" | "waiting" | "running" | "done" | "failed" | "stopped";
            title: string;
            total: number | null;
            /** @description Whether each other reading is worked out too. */
            withReadings: boolean;
        };
        StudyBrief: {
            /**
             * Format: date
             * @description A day, 2019-02-28.
             */
            asOf: string;
            /** Format: date-time */
            at: string;
            changes: {
                parameter: string;
                /** @description As people write it: 600万元. */
                value: string;
            }[];
            /** @description Firms worked out so far. */
            done: number;
            endedAt: string | null;
            groupedBy: string[];
            id: string;
            /** @description Whether the rules have changed since. */
            rulesChanged: boolean;
            source: {
                firms: number;
                seed: number;
            } | "files";
            /** @enum {unknown} */
            state: "draft" | "waiting" | "running" | "done" | "failed" | "stopped";
            title: string;
            total: number | null;
            /** @description Whether each other reading is worked out too. */
            withReadings: boolean;
        };
        StudyDeleted: {
            deleted: boolean;
        };
        StudyExample: {
            /** @description The tables' files: holders.csv. */
            files: string[];
        };
        StudyResult: {
            all: {
                after: {
                    /** @description Yuan, as decimal text. */
                    max: string;
                    /** @description Yuan, as decimal text. */
                    min: string;
                    open: number;
                };
                before: {
                    /** @description Yuan, as decimal text. */
                    max: string;
                    /** @description Yuan, as decimal text. */
                    min: string;
                    open: number;
                };
                difference: {
                    max: string | null;
                    min: string | null;
                };
                holders: number;
                known: {
                    /** @description Yuan, as decimal text. */
                    difference: string;
                    holders: number;
                };
                standings: {
                    gains: number;
                    loses: number;
                    "may-gain": number;
                    "may-lose": number;
                    unchanged: number;
                    unclear: number;
                };
            };
            by: {
                column: string;
                label: {
                    en: string;
                    zh: string;
                };
                values: {
                    after: {
                        /** @description Yuan, as decimal text. */
                        max: string;
                        /** @description Yuan, as decimal text. */
                        min: string;
                        open: number;
                    };
                    before: {
                        /** @description Yuan, as decimal text. */
                        max: string;
                        /** @description Yuan, as decimal text. */
                        min: string;
                        open: number;
                    };
                    difference: {
                        max: string | null;
                        min: string | null;
                    };
                    holders: number;
                    known: {
                        /** @description Yuan, as decimal text. */
                        difference: string;
                        holders: number;
                    };
                    label: {
                        en: string;
                        zh: string;
                    } | null;
                    standings: {
                        gains: number;
                        loses: number;
                        "may-gain": number;
                        "may-lose": number;
                        unchanged: number;
                        unclear: number;
                    };
                    value: string | null;
                }[];
            }[];
            measures: {
                after: {
                    /** @description Yuan, as decimal text. */
                    max: string;
                    /** @description Yuan, as decimal text. */
                    min: string;
                    open: number;
                };
                before: {
                    /** @description Yuan, as decimal text. */
                    max: string;
                    /** @description Yuan, as decimal text. */
                    min: string;
                    open: number;
                };
                difference: {
                    max: string | null;
                    min: string | null;
                };
                holders: number;
                known: {
                    /** @description Yuan, as decimal text. */
                    difference: string;
                    holders: number;
                };
                measure: string;
                standings: {
                    gains: number;
                    loses: number;
                    "may-gain": number;
                    "may-lose": number;
                    unchanged: number;
                    unclear: number;
                };
            }[];
            readings: {
                interpretation: string;
                reading: string;
                tally: {
                    after: {
                        /** @description Yuan, as decimal text. */
                        max: string;
                        /** @description Yuan, as decimal text. */
                        min: string;
                        open: number;
                    };
                    before: {
                        /** @description Yuan, as decimal text. */
                        max: string;
                        /** @description Yuan, as decimal text. */
                        min: string;
                        open: number;
                    };
                    difference: {
                        max: string | null;
                        min: string | null;
                    };
                    holders: number;
                    known: {
                        /** @description Yuan, as decimal text. */
                        difference: string;
                        holders: number;
                    };
                    standings: {
                        gains: number;
                        loses: number;
                        "may-gain": number;
                        "may-lose": number;
                        unchanged: number;
                        unclear: number;
                    };
                } | null;
            }[];
            rejected: {
                holders: number;
                rows: number;
            };
        };
        StudyTable: {
            columns: {
                holds: {
                    en: string;
                    zh: string;
                };
                label: {
                    en: string;
                    zh: string;
                };
                name: string;
                /** @description Elsewhere an empty cell is unknown. */
                required: boolean;
            }[];
            label: {
                en: string;
                zh: string;
            };
            /** @description The file is called by it: holders.csv. */
            name: string;
        };
        StudyTables: {
            tables: components["schemas"]["StudyTable"][];
        };
        Target: {
            article: string;
            /** @enum {unknown} */
            bound: "at-least" | "over" | "about" | "at-most" | "exactly";
            by: string | null;
            document: string;
            leads: string[];
            supports: string[];
            /** @enum {unknown} */
            type: "money" | "ratio" | "points" | "count" | "day";
            unit: {
                en: string;
                zh: string;
            };
            /** @description Fen for money; a decimal or a fraction for the others. */
            value: string;
            what: {
                en: string;
                zh: string;
            };
            /** @description The words of the article, verbatim. */
            words: string;
        };
        TwoFactorBegun: {
            backupCodes: string[];
            totpURI: string;
        };
        TwoFactorProved: {
            token: string;
            user: components["schemas"]["SignedInUser"];
        };
        VerifyBackupCodeRequest: {
            code: string;
        };
        VerifyTwoFactorRequest: {
            code: string;
            trustDevice?: boolean;
        };
        Welcome: {
            user: string;
        };
        Working: {
            awards: {
                item: string | null;
                /** @description The condition first, then the amount, then what limits cut; a line deeper is a part of the one above. */
                steps: {
                    depth: number;
                    value: {
                        en: string;
                        zh: string;
                    };
                    what: {
                        en: string;
                        zh: string;
                    };
                    words: string | null;
                }[];
            }[];
        };
        YearEndClosing: {
            /** @description Yuan, as decimal text with fen. */
            carried: string;
            /** @description Yuan, as decimal text with fen. */
            lapsed: string;
        };
    };
    responses: {
        /** @description It failed: what was wrong, and what to do. Nothing was changed, unless the code says that it was done before. */
        Problem: {
            headers: {
                /** @description The language of title and detail. */
                "content-language"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    finishCitySignOn: {
        parameters: {
            query?: {
                /** @description The code. */
                code?: string;
                /** @description Why the sign-on refuses. */
                error?: string;
                /** @description What the sign-on was given to bring back. */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leads on. */
            302: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPasswordResetRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetRequested"];
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStatus"];
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    openPasswordLetter: {
        parameters: {
            query?: {
                /** @description Where to lead on to: a path of the page. */
                callbackURL?: string;
            };
            header?: never;
            path: {
                /** @description The token of the letter. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leads on. */
            302: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    sendVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendVerificationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStatus"];
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Signed in, or a second factor is wanted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignIn"];
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    signInByCity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInByCityRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitySignOn"];
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOutRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOut"];
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUp"];
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    disableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableTwoFactorRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInStatus"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    enableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableTwoFactorRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorBegun"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    renewBackupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewBackupCodesRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodes"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    verifyBackupCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyBackupCodeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorProved"];
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    verifyTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyTwoFactorRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorProved"];
                };
            };
            400: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: {
                /** @description Where to lead on to: a path of the page. */
                callbackURL?: string;
                /** @description The token of the letter. */
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Leads on. */
            302: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueList"];
                };
            };
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Issue"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssueChronicle: {
        parameters: {
            query?: {
                /** @description 2019-01 */
                month?: string;
            };
            header?: never;
            path: {
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIssuesByIssueChronicleAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssueDocumentsByDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A document by its id, such as D1 or D2.1. */
                document: string;
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssueDocumentsByDocumentArticlesByArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description An article by its number, such as 5 or 一. */
                article: string;
                /** @description A document by its id, such as D1 or D2.1. */
                document: string;
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssueDocumentsByDocumentRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A document by its id, such as D1 or D2.1. */
                document: string;
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentRules"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssueExportByFormat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description How the file is written. */
                format: "json" | "akn" | "md" | "popolo";
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/akn+xml": string;
                    "application/json": string;
                    "text/markdown": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssueHolders: {
        parameters: {
            query: {
                /** @description Only posts held on this day. */
                asOf?: string;
                /** @description 市财政局副局长 */
                post: string;
            };
            header?: never;
            path: {
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIssuesByIssueHoldersAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssueOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIssuesByIssueOrganisationsAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssueOrganisationsByOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
                /** @description finance-bureau, or 市财政局. */
                organisation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssuePeopleByName: {
        parameters: {
            query?: {
                /** @description Only posts held on this day. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
                /** @description The name of a person. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetIssuesByIssuePeopleByNameAnswer"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssuePosts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posts"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssueResponsibilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Responsibilities"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getIssuesByIssueScan: {
        parameters: {
            query?: {
                /** @description One document; without it the whole issue. */
                document?: string;
            };
            header?: never;
            path: {
                /** @description The volume, such as liaocheng-2019-02. */
                issue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scan"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getMeasures: {
        parameters: {
            query?: {
                /** @description csv or xlsx: the whole list as a file, by the same filters; json unless said. */
                format?: "json" | "csv" | "xlsx";
                /** @description Only these measures, with commas between; all of them without it. */
                ids?: string;
                /** @description The volume; without it the newest one. */
                issue?: string;
                /** @description The language of a file's headings and names; by Accept-Language unless said. */
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problems"];
                };
            };
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getProblemsByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemKind"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getRulebook: {
        parameters: {
            query?: {
                /** @description The volume; without it the newest one. */
                issue?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A rulebook, as docs/schemas/gongbao-rulebook.schema.json describes it. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schemes"];
                };
            };
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getSearch: {
        parameters: {
            query: {
                /** @description The limit. */
                limit?: number;
                /** @description The q. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Search"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeAccounts"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postAccounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostAccountsRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeAccount"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postAccountsByAccountPapers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The account, by its number. */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AccountPaperUpload"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPaper"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPaper"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getAccountsByAccountPapersByPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account, by its number. */
                account: string;
                /** @description The paper, by its id. */
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postAccountsByAccountRefuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The account, by its number. */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostAccountsByAccountRefuseRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeAccount"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postAccountsByAccountVerify: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The account, by its number. */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeAccount"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postAssessments: {
        parameters: {
            query?: {
                /** @description With the trace of each award. */
                explain?: "trace";
            };
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReport"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getAwards: {
        parameters: {
            query: {
                /** @description The holder. */
                holder: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldAwards"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postAwards: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostAwardsRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierAward"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postAwardsBatch: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostAwardsBatchRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierAwards"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getAwardsEarlier: {
        parameters: {
            query: {
                /** @description Only these, by their ids with commas between. */
                awards?: string;
                /** @description A part of the name of whoever recorded it, or their id. */
                by?: string;
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description csv or xlsx: the whole list as a file, by the same filters; json unless said. */
                format?: "json" | "csv" | "xlsx";
                /** @description A part of a name that the holder has had, its whole credit code, or its id. */
                holder?: string;
                /** @description The language of a file's headings and names; by Accept-Language unless said. */
                lang?: "zh" | "en";
                /** @description How many at most. */
                limit: number;
                /** @description A measure, by its id in the rules. */
                measure?: string;
                /** @description desc unless said. */
                order?: "asc" | "desc";
                /** @description A day, 2019-02-28. */
                recordedFrom?: string;
                /** @description A day, 2019-02-28. */
                recordedTo?: string;
                /** @description What they go by; `recorded` unless said. */
                sort?: "recorded" | "day" | "amount" | "holder";
                /** @description Of the award’s own day. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierRecords"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getBodies: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description A day, 2019-02-28. */
                day?: string;
                /** @description The kind. */
                kind?: "public" | "county" | "system";
                /** @description How many at most. */
                limit: number;
                /** @description The words. */
                words: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bodies"];
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getBodiesByBody: {
        parameters: {
            query?: {
                /** @description A day, 2019-02-28. */
                day?: string;
            };
            header?: never;
            path: {
                /** @description A body, by its id in the directory. */
                body: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getBodiesByBodyMembers: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description Also roles that have ended. */
                ended: boolean;
                /** @description How many at most. */
                limit: number;
            };
            header?: never;
            path: {
                /** @description A body, by its id in the directory. */
                body: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Members"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getBudgetCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerReport"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getBudgetClaims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claims"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getBudgetForecast: {
        parameters: {
            query?: {
                /** @description The year. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getBudgetLines: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description csv or xlsx: the whole list as a file, by the same filters; json unless said. */
                format?: "json" | "csv" | "xlsx";
                /** @description The language of a file's headings and names; by Accept-Language unless said. */
                lang?: "zh" | "en";
                /** @description How many at most. */
                limit: number;
                /** @description The year. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLines"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postBudgetLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostBudgetLinesRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLine"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getBudgetLinesByCodeByYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The line's code in the budget. */
                code: string;
                /** @description The year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLine"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postBudgetLinesByCodeByYearAppropriations: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
            };
            path: {
                /** @description The line's code in the budget. */
                code: string;
                /** @description The year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostBudgetLinesByCodeByYearAppropriationsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLine"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postBudgetLinesByCodeByYearClosing: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
            };
            path: {
                /** @description The line's code in the budget. */
                code: string;
                /** @description The year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostBudgetLinesByCodeByYearClosingRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearEndClosing"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getBudgetLinesByCodeByYearMovements: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description How many at most. */
                limit: number;
            };
            header?: never;
            path: {
                /** @description The line's code in the budget. */
                code: string;
                /** @description The year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetMovements"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postBudgetLinesByCodeByYearReductions: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
            };
            path: {
                /** @description The line's code in the budget. */
                code: string;
                /** @description The year. */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostBudgetLinesByCodeByYearReductionsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLine"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getBudgetPayments: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description csv or xlsx: the whole list as a file, by the same filters; json unless said. */
                format?: "json" | "csv" | "xlsx";
                /** @description The language of a file's headings and names; by Accept-Language unless said. */
                lang?: "zh" | "en";
                /** @description How many at most. */
                limit: number;
                /** @description What the sign-on was given to bring back. */
                state?: "under-way" | "failed" | "arrived";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payments"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCases: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description csv or xlsx: the whole list as a file, by the same filters; json unless said. */
                format?: "json" | "csv" | "xlsx";
                /** @description The language of a file's headings and names; by Accept-Language unless said. */
                lang?: "zh" | "en";
                /** @description How many at most. */
                limit: number;
                /** @description The programme, by its id. */
                programme?: string;
                /** @description Only cases in this state. */
                state?: string;
                /** @description Only cases in which it is one's turn. */
                turn?: "mine";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cases"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCasesByCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseAccept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseAcceptRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseAdoptRules: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseAdoptRulesRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseAdvise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseAdviseRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseAppeal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseAppealRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseApprove: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseApproveRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseCancelRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseCheckRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseClaimBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseClaimBackRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseDecide: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseDecideRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseDecline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseDeclineRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseDisputeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCasesByCaseDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocuments"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCasesByCaseDocumentsByKind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
                /** @description The kind. */
                kind: "offer" | "completion" | "acceptance" | "refusal" | "decision" | "notice" | "payment" | "cancellation" | "claim";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCasesByCaseEarlier: {
        parameters: {
            query: {
                /** @description Only these, by their ids with commas between. */
                awards?: string;
                /** @description A part of the name of whoever recorded it, or their id. */
                by?: string;
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description csv or xlsx: the whole list as a file, by the same filters; json unless said. */
                format?: "json" | "csv" | "xlsx";
                /** @description A part of a name that the holder has had, its whole credit code, or its id. */
                holder?: string;
                /** @description The language of a file's headings and names; by Accept-Language unless said. */
                lang?: "zh" | "en";
                /** @description How many at most. */
                limit: number;
                /** @description A measure, by its id in the rules. */
                measure?: string;
                /** @description desc unless said. */
                order?: "asc" | "desc";
                /** @description A day, 2019-02-28. */
                recordedFrom?: string;
                /** @description A day, 2019-02-28. */
                recordedTo?: string;
                /** @description What they go by; `recorded` unless said. */
                sort?: "recorded" | "day" | "amount" | "holder";
                /** @description Of the award’s own day. */
                year?: number;
            };
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlierRecords"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCasesByCaseEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EvidenceUpload"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["EvidenceUpload"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paper"];
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paper"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCasesByCaseEvidenceByPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
                /** @description The paper, by its id. */
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deleteCasesByCaseEvidenceByPaper: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
                /** @description The paper, by its id. */
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRemoved"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    putCasesByCaseFindings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCasesByCaseFindingsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseFix: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseFixRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseForgo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseForgoRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCasesByCaseObjections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objections"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseObjectionsByObjectionAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
                /** @description The objection, by its number. */
                objection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseObjectionsByObjectionAnswerRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answered"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCasePay: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCasePayRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCasePublish: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCasePublishRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseReconsider: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseReconsiderRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseRecover: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseRecoverRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseReject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseRejectRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseReturnRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseSendBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseSendBackRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseSettle: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key": string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseSettleRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCasesByCaseStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    putCasesByCaseStated: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutCasesByCaseStatedRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCasesByCaseStepsByPositionRerun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
                /** @description The position. */
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rerun"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseSubmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseSubmitRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseTakeUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseTakeUpRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCasesByCaseWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
                /**
                 * @description The ETag of the case as it was seen: refused with 412 where it has changed since. `version` in the body says the same.
                 * @example "3.kYzL0eXb1mUQ2nq7sV9aTg"
                 */
                "if-match"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCasesByCaseWithdrawRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCasesByCaseWorking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Working"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCorrections: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description How many at most. */
                limit: number;
                /** @description A measure, by its id in the rules. */
                measure?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Corrections"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCorrections: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCorrectionsRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionMade"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postCorrectionsByCorrectionAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The correction. */
                correction: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostCorrectionsByCorrectionAnswerRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getCorrectionsOpen: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description How many at most. */
                limit: number;
                /** @description A measure, by its id in the rules. */
                measure?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Corrections"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getFirms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFirms"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postFirms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostFirmsRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Firm"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    putFirmsByFirmAgents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutFirmsByFirmAgentsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyChanged"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deleteFirmsByFirmAgents: {
        parameters: {
            query: {
                /** @description The address of the person. */
                email: string;
                /** @description The number that the person sees at /api/v1/self, where the address is not proved. */
                user?: string;
            };
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyChanged"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getFirmsByFirmAssessments: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description How many at most. */
                limit: number;
            };
            header?: never;
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAssessments"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postFirmsByFirmAssessments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostFirmsByFirmAssessmentsRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAssessment"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getFirmsByFirmAssessmentsByAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The kept assessment, by its number. */
                assessment: string;
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAssessmentWhole"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deleteFirmsByFirmAssessmentsByAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The kept assessment, by its number. */
                assessment: string;
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptAssessmentDeleted"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    putFirmsByFirmColleagues: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutFirmsByFirmColleaguesRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmChanged"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deleteFirmsByFirmColleagues: {
        parameters: {
            query: {
                /** @description The address of the person. */
                email: string;
                /** @description The number that the person sees at /api/v1/self, where the address is not proved. */
                user?: string;
            };
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmChanged"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    putFirmsByFirmCounty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutFirmsByFirmCountyRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postFirmsByFirmNames: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostFirmsByFirmNamesRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmChanged"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getFirmsByFirmPeople: {
        parameters: {
            query: {
                /** @description The ended. */
                ended: boolean;
            };
            header?: never;
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmPeople"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getFirmsByFirmProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    putFirmsByFirmProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The firm, by its id. */
                firm: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutFirmsByFirmProfileRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Keys"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostKeysRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deleteKeysByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The key, by its id. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyRevoked"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    putMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutMembersRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deleteMembers: {
        parameters: {
            query: {
                /** @description A body, by its id in the directory. */
                body: string;
                /** @description The address of the person. */
                email: string;
                /** @description What somebody is in a body. */
                role: "applicant" | "clerk" | "reviewer" | "approver" | "finance" | "paymaster" | "auditor" | "administrator";
                /** @description The number that the person sees at /api/v1/self, where the address is not proved. */
                user?: string;
            };
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getNotices: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description csv or xlsx: the whole list as a file, by the same filters; json unless said. */
                format?: "json" | "csv" | "xlsx";
                /** @description The language of a file's headings and names; by Accept-Language unless said. */
                lang?: "zh" | "en";
                /** @description How many at most. */
                limit: number;
                /** @description The programme, by its id. */
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getNoticesByCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postNoticesByCaseObjections: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The case, by its number. */
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostNoticesByCaseObjectionsRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionMade"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getNotifications: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description How many at most. */
                limit: number;
                /** @description True for those alone that are unread. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notifications"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postNotificationsByNotificationRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The notification. */
                notification: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsMarked"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postNotificationsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsMarked"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getOfferListsByList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list. */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deleteOfferListsByList: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The list. */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferListDeleted"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getOfferListsByListEntries: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description csv or xlsx: the whole list as a file, by the same filters; json unless said. */
                format?: "json" | "csv" | "xlsx";
                /** @description The language of a file's headings and names; by Accept-Language unless said. */
                lang?: "zh" | "en";
                /** @description How many at most. */
                limit: number;
                /** @description The outcome. */
                outcome?: "owed" | "uncertain" | "nothing" | "awarded" | "own-case" | "own-firm" | "no-county" | "twice" | "no-code" | "not-in-directory";
            };
            header?: never;
            path: {
                /** @description The list. */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferEntries"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postOfferListsByListFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The list. */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getOfferListsByListFilesByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list. */
                list: string;
                /** @description The name of a person. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postOfferListsByListRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The list. */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseOfferList"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postOfferListsByListStart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The list. */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postOfferListsByListStop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The list. */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getOpenAwards: {
        parameters: {
            query: {
                /** @description Only awards to payees in this county or zone. */
                county?: string;
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description csv, xlsx or 360giving (JSON of the 360Giving Data Standard): all of them as a file; json unless said. */
                format?: "json" | "csv" | "xlsx" | "360giving";
                /** @description The language of a file's headings and names; by Accept-Language unless said. */
                lang?: "zh" | "en";
                /** @description How many at most. */
                limit: number;
                /** @description Only awards of this measure. */
                measure?: string;
                /** @description Only awards last paid in this month, 2019-04. */
                month?: string;
                /** @description Only awards that this body paid for. */
                payer?: string;
                /** @description Only awards of programmes of this year. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAwards"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getOpenings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Openings"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getPeople: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description How many at most. */
                limit: number;
                /** @description The words. */
                words: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postPeople: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPeopleRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    putPeopleByPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutPeopleByPersonRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChanged"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postPeopleByPersonClose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPeopleByPersonCloseRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChanged"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postPeopleByPersonPasswordLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPeopleByPersonPasswordLinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordLink"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postPeopleByPersonReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPeopleByPersonReopenRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChanged"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postPeopleByPersonSecondFactorReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostPeopleByPersonSecondFactorResetRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorReset"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deletePeopleByPersonSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The person. */
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonSessionsEnded"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getProgrammes: {
        parameters: {
            query: {
                /** @description Where the page before ended: its `next`. */
                cursor?: string;
                /** @description csv or xlsx: the whole list as a file, by the same filters; json unless said. */
                format?: "json" | "csv" | "xlsx";
                /** @description The language of a file's headings and names; by Accept-Language unless said. */
                lang?: "zh" | "en";
                /** @description How many at most. */
                limit: number;
                /** @description Only those of this year. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programmes"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postProgrammes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostProgrammesRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getProgrammesByProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The programme, by its id. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getProgrammesByProgrammeOfferLists: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The programme, by its id. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferLists"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postProgrammesByProgrammeOfferLists: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The programme, by its id. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOfferList"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postProgrammesByProgrammeRanking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The programme, by its id. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            412: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            428: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getRuleVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersions"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getRuleVersionsDifferences: {
        parameters: {
            query: {
                /** @description The from. */
                from: string;
                /** @description The to. */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDifferences"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getSelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Self"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getSelfSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deleteSelfSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deleteSelfSessionsBySession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The session. */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsEnded"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getStudies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Studies"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postStudies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeStudy"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Study"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getStudiesByStudy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The study. */
                study: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Study"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    deleteStudiesByStudy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The study. */
                study: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyDeleted"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postStudiesByStudyFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The study. */
                study: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Study"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getStudiesByStudyFilesByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of a person. */
                name: string;
                /** @description The study. */
                study: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postStudiesByStudyStart: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The study. */
                study: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Study"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postStudiesByStudyStop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The study. */
                study: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Study"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getStudiesExample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyExample"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getStudiesExampleByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of a person. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    getStudiesTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The tag of the answer, for If-None-Match. */
                    etag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyTables"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
    postWelcome: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, such as a UUID: the same request sent again under it within 72 hours is done once and gets the same answer. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostWelcomeRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Welcome"];
                };
            };
            400: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
        };
    };
}

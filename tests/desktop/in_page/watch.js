// Set up once when the window has opened: notes what the content security policy stops.
window.stoppedByPolicy ??= [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.stoppedByPolicy.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile ?? ''}`);
});

// What a number is for: a word or two for the top bar, a line where there is room.
import * as m from '$lib/i18n/messages';

type Words = { name: () => string; title: () => string };

const other: Words = { name: m.frameServiceOther, title: m.startServiceOther };

const services: Record<string, Words> = {
  all: { name: m.frameServiceAll, title: m.startServiceAll },
  police: { name: m.frameServicePolice, title: m.startServicePolice },
  ambulance: { name: m.frameServiceAmbulance, title: m.startServiceAmbulance },
  fire: { name: m.frameServiceFire, title: m.startServiceFire },
  victims: { name: m.frameServiceVictims, title: m.startServiceVictims },
  professionals: { name: m.frameServiceProfessionals, title: m.startServiceProfessionals },
  public: { name: m.frameServicePublic, title: m.startServicePublic },
  children: { name: m.frameServiceChildren, title: m.startServiceChildren },
  'missing-children': {
    name: m.frameServiceMissingChildren,
    title: m.startServiceMissingChildren
  },
  'crime-victims': { name: m.frameServiceCrimeVictims, title: m.startServiceCrimeVictims }
};

export const serviceName = (service: string) => (services[service] ?? other).name();
export const serviceTitle = (service: string) => (services[service] ?? other).title();
